/** After any edits a diary says what reading all of it anew says: findings, places and figures alike. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDiary, type DiaryTexts } from '../../src/journal/check/diary';
import { EntryMemory } from '../../src/journal/memory';
import { panelState } from '../../src/panel/state';
import { firstView } from '../../src/panel/view';
import { allRefs } from '../../src/trends/entry-refs';
import { figureNames } from '../../src/trends/figures';
import type { PeriodChoice } from '../../src/trends/types';
import type { PanelState } from '../../src/webview/protocol';
import { anyEdit, type TextEdit, textOf } from './helpers/random-edits';
import { runs } from './helpers/runs';
import { allWithWays } from './helpers/with-ways';

type Diary = DiaryTexts;
type DiaryEdit = (diary: Diary) => Diary;

const paths = [
  '2026/2026-01.migraine.yaml',
  '2026/2026-02.migraine.yaml',
  'all.migraine.yaml',
  'inbox.migraine.yaml',
];
const profiles = [
  'profile: 1\ntimezone: Europe/Berlin\n',
  'profile: 1\ntimezone: America/New_York\nlimits:\n  triptan: 2 per 30d\nseverity:\n  limit-reached: warning\n',
  'profile: 1\nmigraine-day: strict\ndrugs:\n  ibuprofne: {class: non-opioid, usual: 400 mg}\n  baclofen: {class: preventive}\n',
  'profile: 1\nterms:\n  symptoms: [nausae]\nseverity:\n  clear-and-headache: hint\n  overuse-days: hint\n  duplicate-entry: ignore\n',
  'profile: [1\n',
];
const anyProfile = fc
  .option(fc.constantFrom(...profiles))
  .map((text) => (text === null ? null : { path: 'profile.migraine.yaml', text }));

const file = fc.record({ path: fc.constantFrom(...paths), text: textOf(20) });
const anyDiary: fc.Arbitrary<Diary> = fc.record({
  journals: fc.uniqueArray(file, { minLength: 1, maxLength: 3, selector: ({ path }) => path }),
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
const otherProfile = anyProfile.map(
  (profile): DiaryEdit =>
    (diary) => ({ ...diary, profile }),
);

const edits = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: inFile },
    { weight: 1, arbitrary: putFile },
    { weight: 1, arbitrary: copied },
    { weight: 1, arbitrary: takenOut },
    { weight: 1, arbitrary: otherProfile },
  ),
  { minLength: 40, maxLength: 40 },
);

const views: PeriodChoice[] = [{ preset: 'three-months' }, { from: '2026-01-10', to: '2026-02-20' }];
const view = fc.record({
  figures: fc.oneof(
    { weight: 9, arbitrary: fc.constant(firstView.figures) },
    { weight: 1, arbitrary: fc.constant(figureNames) },
  ),
  period: fc.option(fc.constantFrom(...views)),
  filter: fc.constantFrom('', '', 'type:aura', 'sumatriptan', 'pain:>5'),
});
const today = fc.constantFrom('2026-02-10', '2026-04-01');

/** How entries are packed goes by stretches, and these by what was there before. */
function unpacked({ behind, ...state }: PanelState) {
  return { ...state, behind: behind && { ...behind, entries: allRefs(behind.entries) } };
}

describe('a diary that is edited', () => {
  it('says after 10,000 edits what it says when it is read anew', () => {
    fc.assert(
      fc.property(anyDiary, edits, view, today, fc.boolean(), (first, all, asked, date, isUncapped) => {
        const look = (diary: Diary, { read }: EntryMemory) => ({
          findings: allWithWays(checkDiary(diary, { today: () => date, read, isUncapped })),
          state: unpacked(
            panelState({ id: '', diary: '', ...diary }, read, () => date, { ...firstView, ...asked }),
          ),
        });
        const memory = new EntryMemory();
        let now = first;
        look(now, memory);
        for (const [i, edit] of all.entries()) {
          now = edit(now);
          const seen = look(now, memory);
          if (i % 8 === 7) assert.deepEqual(seen, look(now, new EntryMemory()));
        }
      }),
      runs(250),
    );
  }).timeout(600_000);
});
