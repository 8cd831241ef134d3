/** After any edits a diary says what reading all of it anew says: findings, places and figures alike. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDiary, checkSteps, type DiaryTexts } from '../../src/journal/check/diary';
import type { Read } from '../../src/journal/journal';
import { EntryMemory } from '../../src/journal/memory';
import { wholeStretch } from '../../src/journal/stretch';
import { stretchMemory } from '../../src/journal/stretches';
import { panelState, panelSteps } from '../../src/panel/state';
import { firstView } from '../../src/panel/view';
import { allRefs } from '../../src/trends/entry-refs';
import { figureNames } from '../../src/trends/figures';
import type { PeriodChoice } from '../../src/trends/types';
import type { PanelState, View } from '../../src/webview/protocol';
import { anyEdit, fullMonths, type TextEdit, textOf } from './helpers/random-edits';
import { runs } from './helpers/runs';
import { allWithWays } from './helpers/with-ways';

type Diary = DiaryTexts;
type DiaryEdit = (diary: Diary) => Diary;

const paths = [
  '2026/2026-01.migraine.yaml',
  'all.migraine.yaml',
  'more.migraine.yaml',
  'inbox.migraine.yaml',
];
const profiles = [
  'profile: 1\ntimezone: Europe/Berlin\n',
  'profile: 1\ntimezone: America/New_York\ndrugs:\n  ibuprofen: {class: triptan}\nlimits:\n  triptan: 2 per 30d\nseverity:\n  limit-reached: warning\n',
  'profile: 1\nmigraine-day: strict\ndrugs:\n  ibuprofne: {class: non-opioid, usual: 400 mg}\n  baclofen: {class: preventive}\n',
  'profile: 1\nterms:\n  symptoms: [nausae]\nseverity:\n  clear-and-headache: hint\n  overuse-days: hint\n  duplicate-entry: ignore\n',
  'profile: [1\n',
];
const anyProfile = fc
  .option(fc.constantFrom(...profiles))
  .map((text) => (text === null ? null : { path: 'profile.migraine.yaml', text }));

const anyText = fc.oneof({ weight: 3, arbitrary: textOf(12) }, { weight: 1, arbitrary: fullMonths });
const file = fc.record({ path: fc.constantFrom(...paths), text: anyText });
const anyDiary: fc.Arbitrary<Diary> = fc.record({
  journals: fc.uniqueArray(file, { minLength: 1, maxLength: 2, selector: ({ path }) => path }),
  profile: anyProfile,
});

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
const others = (path: string, { journals }: Diary) => journals.filter((one) => one.path !== path);

const inFile = fc.tuple(fc.nat(), anyEdit).map(
  ([n, edit]): DiaryEdit =>
    (diary) => ({
      ...diary,
      journals: diary.journals.map((one, i) => (i === n % diary.journals.length ? edited(one, edit) : one)),
    }),
);
const edited = ({ path, text }: { path: string; text: string }, edit: TextEdit) => ({
  path,
  text: edit(text),
});
const putFile = file.map(
  (one): DiaryEdit =>
    (diary) => ({
      ...diary,
      journals: [...others(one.path, diary), one].sort(byPath),
    }),
);
const copied = fc.tuple(fc.nat(), fc.constantFrom(...paths)).map(
  ([n, path]): DiaryEdit =>
    (diary) => {
      const text = diary.journals[n % Math.max(1, diary.journals.length)]?.text ?? '';
      return { ...diary, journals: [...others(path, diary), { path, text }].sort(byPath) };
    },
);
const takenOut = fc.constantFrom(...paths).map(
  (path): DiaryEdit =>
    (diary) => ({ ...diary, journals: others(path, diary) }),
);
/** As a change of branch that takes one file for the other. */
const swapped = fc.tuple(fc.nat(), fc.nat()).map(
  ([n, m]): DiaryEdit =>
    (diary) => {
      const { journals } = diary;
      const [one, other] = [journals[n % journals.length], journals[m % journals.length]];
      if (!one || !other) return diary;
      const texts = new Map([
        [one.path, other.text],
        [other.path, one.text],
      ]);
      return {
        ...diary,
        journals: journals.map(({ path, text }) => ({ path, text: texts.get(path) ?? text })),
      };
    },
);
const inProfile = anyEdit.map(
  (edit): DiaryEdit =>
    (diary) => ({ ...diary, profile: diary.profile && edited(diary.profile, edit) }),
);
const otherProfile = anyProfile.map(
  (profile): DiaryEdit =>
    (diary) => ({ ...diary, profile }),
);

const views: PeriodChoice[] = [{ preset: 'three-months' }, { from: '2026-01-10', to: '2026-02-20' }];
const view = fc.record({
  figures: fc.oneof(
    { weight: 9, arbitrary: fc.constant(firstView.figures) },
    { weight: 1, arbitrary: fc.constant(figureNames) },
  ),
  period: fc.option(fc.constantFrom(...views)),
  filter: fc.constantFrom('', '', 'type:aura', 'class:triptan', 'pain:>5'),
});
const day = fc.constantFrom('2026-02-10', '2026-04-01');

/** A diary, and how it is looked at. */
interface Seen {
  diary: Diary;
  view: Partial<View>;
  day: string;
}

const anySeen: fc.Arbitrary<Seen> = fc.record({ diary: anyDiary, view, day });

const diaryEdit = fc.oneof(
  { weight: 12, arbitrary: inFile },
  { weight: 1, arbitrary: putFile },
  { weight: 1, arbitrary: copied },
  { weight: 1, arbitrary: swapped },
  { weight: 1, arbitrary: takenOut },
  { weight: 1, arbitrary: inProfile },
  { weight: 1, arbitrary: otherProfile },
);
const ofDiary = (edit: fc.Arbitrary<DiaryEdit>) =>
  edit.map(
    (change) =>
      (seen: Seen): Seen => ({ ...seen, diary: change(seen.diary) }),
  );
const otherView = view.map(
  (view) =>
    (seen: Seen): Seen => ({ ...seen, view }),
);
const otherDay = day.map(
  (day) =>
    (seen: Seen): Seen => ({ ...seen, day }),
);

const anyStep = fc.oneof(
  { weight: 18, arbitrary: ofDiary(diaryEdit) },
  { weight: 1, arbitrary: otherView },
  { weight: 1, arbitrary: otherDay },
);
/** What entries stay the same beside: what is remembered of them may not be what was true with another profile. */
const aroundStep = fc.oneof(
  { weight: 6, arbitrary: ofDiary(otherProfile) },
  { weight: 2, arbitrary: otherView },
  { weight: 2, arbitrary: otherDay },
  { weight: 2, arbitrary: ofDiary(inFile) },
);

/** What is asked for after an edit: a panel may be hidden, and findings come late. */
const asked = fc.constantFrom<('findings' | 'figures')[]>(['findings'], ['figures'], ['figures', 'findings']);
/** How far work is begun that is given up, since something newer comes. */
const begun = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat({ max: 30 }) },
);
const stepsOf = (edit: typeof anyStep) =>
  fc.array(fc.record({ edit, asked, begun }), { minLength: 40, maxLength: 40 });
const steps = fc.oneof(
  { weight: 4, arbitrary: stepsOf(anyStep) },
  { weight: 1, arbitrary: stepsOf(aroundStep) },
);

/** Of forty edits each. Fewer are enough in CI: memories that were broken for a try were noticed in the first third of them. */
const tries = process.env.ALL_RUNS ? 250 : 150;

const isRare = fc.integer({ min: 0, max: 3 }).map((n) => n === 0);

/** Reads each file in one piece, as if there were no stretches. */
function readWhole(): Read {
  const { read } = new EntryMemory();
  stretchMemory(read).of = ({ text }) => [{ stretch: wholeStretch(text, read), start: 0 }];
  return read;
}

/** How entries are packed goes by stretches, and these by what was there before. */
function unpacked({ behind, ...state }: PanelState) {
  return { ...state, behind: behind && { ...behind, entries: allRefs(behind.entries) } };
}

const looks = {
  findings: ({ diary, day }: Seen, read: Read, isUncapped: boolean): unknown =>
    allWithWays(checkDiary(diary, { today: () => day, read, isUncapped })),
  figures: ({ diary, day, view }: Seen, read: Read): unknown =>
    unpacked(panelState({ id: '', diary: '', ...diary }, read, () => day, { ...firstView, ...view })),
};

function begin({ diary, day, view }: Seen, read: Read, steps: number): void {
  const today = () => day;
  const input = { id: '', diary: '', ...diary };
  for (const work of [
    checkSteps(diary, { today, read }),
    panelSteps(input, read, today, { ...firstView, ...view }),
  ]) {
    for (let i = 0; i < steps && !work.next().done; i++);
  }
}

describe('a diary that is edited', () => {
  it('says after each of 10,000 edits what it says when it is read anew', () => {
    fc.assert(
      fc.property(anySeen, steps, isRare, (first, all, isUncapped) => {
        const { read } = new EntryMemory();
        let now = first;
        for (const look of Object.values(looks)) look(now, read, isUncapped);
        for (const { edit, asked, begun } of all) {
          now = edit(now);
          if (begun > 0) {
            begin(now, read, begun);
            now = edit(now);
          }
          for (const name of asked) {
            const look = looks[name];
            assert.deepEqual(look(now, read, isUncapped), look(now, readWhole(), isUncapped));
          }
        }
      }),
      runs(tries),
    );
  }).timeout(600_000);
});
