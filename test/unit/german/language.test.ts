/** What the editor says beside a German reader's diary, on some months of the sample: no text of it is left in English. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/paths';
import { criteriaInWords } from '../../../src/editor/language/criteria-words';
import { readJournal } from '../../../src/journal/journal';
import type { Part } from '../../../src/journal/phrase';
import { readProfile } from '../../../src/journal/profile';
import { readEntry } from '../../../src/journal/read/entry';
import { spoken } from '../../../src/journal/spoken';
import { useDaysOf } from '../../../src/journal/use-days';
import { attackLines } from '../../../src/language/attack-lines';
import { complete } from '../../../src/language/completion';
import { countHabits } from '../../../src/language/count-habits';
import { findEntries } from '../../../src/language/find-entries';
import { Habits } from '../../../src/language/habits';
import { hover } from '../../../src/language/hover';
import { inlaysIn } from '../../../src/language/inlays';
import { outlineOf } from '../../../src/language/outline';
import { germanTexts, germanWords, madeOf } from '../helpers/german';

const read = (file: string) => readFileSync(join(projectRoot, 'samples/diary', file), 'utf8');
const profileText = read('profile.migraine.yaml');
const { profile } = readProfile(profileText);
const text = read('2026/2026-03.migraine.yaml') + read('2026/2026-04.migraine.yaml');
const entries = readJournal(text).entries.map((placed) => ({ ...placed, file: 'a' }));
const useDays = useDaysOf({ entries, profile });

const offsets = (all: string) => [...all.matchAll(/[\p{L}\d-]+/gu)].map(({ index }) => index + 1);

function hovers(all: string, isProfile: boolean): Part[] {
  const context = {
    profile,
    isProfile,
    today: '2026-04-28',
    useDays: () => useDays,
    moreOf: (attack: Parameters<typeof criteriaInWords>[0]) => [criteriaInWords(attack, profile.timeZone)],
  };
  return offsets(all).flatMap((offset) => hover(all, offset, context)?.text ?? []);
}

function completions(isProfile: boolean): Part[] {
  const habits = new Habits([countHabits(text, readJournal(text).entries, '2026-04-28')]);
  const context = { profile, isProfile, habits, now: () => '2026-04-28 08:15' };
  const places = isProfile
    ? ['\n', 'drugs:\n  x: {', 'limits:\n  ', 'migraine-day: ']
    : [
        '- ',
        '- attack: ',
        '- attack: 2026-04-28 06:00\n  ',
        '- attack: 2026-04-28 06:00\n  end: ',
        '- day: 2026-04-28\n  ',
      ];
  const drug = '- attack: 2026-04-28 06:00\n  doses:\n    - {drug: sumatriptan, dose: ';
  return [...places, ...(isProfile ? [] : [drug])].flatMap((place) => {
    const written = isProfile ? `profile: 1\n${place}` : place;
    return complete(written, written.length, context).flatMap(({ label, detail = '', explanation = '' }) => [
      label,
      detail,
      explanation,
    ]);
  });
}

/** Texts that have no German, and values in which whole words stand next to each other. */
function english(parts: readonly Part[]): string[] {
  const made = parts.map(madeOf);
  return [...new Set(made.flatMap(({ texts }) => texts.filter((one) => germanTexts[one] === undefined)))];
}

function sentencesIn(parts: readonly Part[]): string[] {
  const values = parts.flatMap((part) => madeOf(part).values);
  return values.filter((value) => !/^[`*]/.test(value) && /[a-z]{2,} [a-z]{2,}/.test(value));
}

const lines = attackLines(text, readEntry, { profile, useDays, isMigraineDay: () => null }).map(
  (line) => line.text,
);
const beside: Record<string, Part[]> = {
  hovers: [...hovers(text, false), ...hovers(profileText, true)],
  suggestions: [...completions(false), ...completions(true)],
  'lines above attacks': lines,
  'words beside dates': inlaysIn(text, { start: 0, end: text.length }, readEntry, profile.timeZone).map(
    (inlay) => inlay.text,
  ),
};

describe('beside a diary, in German', () => {
  for (const [what, parts] of Object.entries(beside)) {
    it(`${what} hold no English`, () => {
      ok(parts.length > 5, String(parts.length));
      deepEqual(english(parts), []);
      deepEqual(sentencesIn(parts), []);
    });
  }

  it('names of entries are of no English text', () => {
    const names = outlineOf(text, readEntry).map(({ name }) => name);
    deepEqual(english(names), []);
    ok(names.some((name) => /^Attacke \d+\. April \d\d:\d\d · Schmerz \d/.test(spoken(name, germanWords))));
  });

  it('entries are found by what they are called', () => {
    const found = findEntries({ entries, profile, textOf: () => text, words: germanWords }, 'Attacke April');
    ok(found.length > 2 && found.every(({ title }) => title.startsWith('Attacke ')), found[0]?.title);
  });

  it('one name of an entry is told to two readers, though it is remembered', () => {
    const [first] = outlineOf('- attack: 2026-03-02 06:40\n  pain: 7\n', readEntry);
    equal(spoken(first?.name ?? '', germanWords), 'Attacke 2. März 06:40 · Schmerz 7');
    equal(spoken(first?.name ?? ''), 'attack 2 March 06:40 · pain 7');
  });
});
