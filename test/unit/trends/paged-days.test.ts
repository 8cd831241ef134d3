/** Figures of a diary that was edited are those of the same diary read anew, whatever is remembered of before. */
import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { EntryMemory } from '../../../src/journal/memory';
import { contentOf } from '../../../src/trends/content';
import { trendsOf } from '../../../src/trends/trends';
import { runs } from '../helpers/runs';
import { profileFile } from './support/figures';
import { someEntries, someProfile } from './support/random-entries';

/** Made of days and windows of days. */
const asked = [
  'last30',
  'calendar',
  'impact',
  'attacks',
  'overuse',
  'treatments',
  'responses',
  'menstrual',
] as const;

type Files = string[];

/** One file after the other: written otherwise, emptied, put in place of another, or as it is and read again. */
type Edit = (files: Files) => Files;

const someText = someEntries.map((entries) => entries.join(''));
const place = fc.nat(5);
const someEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, someText).map(
    ([i, text]): Edit =>
      (files) =>
        files.with(i % files.length, text),
  ),
  fc.tuple(place, someText).map(
    ([i, text]): Edit =>
      (files) =>
        files.with(i % files.length, (files[i % files.length] ?? '') + text),
  ),
  place.map(
    (i): Edit =>
      (files) =>
        files.with(i % files.length, ''),
  ),
  fc.tuple(place, place).map(
    ([i, j]): Edit =>
      (files) =>
        files.with(i % files.length, files[j % files.length] ?? ''),
  ),
  fc.constant((files: Files) => files.toReversed()),
  fc.constant((files: Files) => files),
);

const told = (files: Files, profile: string, read = new EntryMemory().read) => {
  const journals = files.map((text, i) => ({ path: `${i}.migraine.yaml`, text }));
  const content = contentOf(journals, profileFile(profile), read);
  const period = { from: '2025-10-01', to: '2026-04-30' };
  return JSON.stringify(trendsOf(content, period, asked));
};

let count = 0;

describe('figures after edits', () => {
  it('are those of the diary read anew', () => {
    const files = fc.array(someText, { minLength: 2, maxLength: 4 });
    const edits = fc.array(someEdit, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(files, edits, someProfile, (start, all, profile) => {
        const { read } = new EntryMemory();
        let now = start;
        told(now, profile, read);
        for (const edit of all) {
          now = edit(now);
          // Under a profile of its own nothing is known of the days.
          equal(told(now, profile, read), told(now, `${profile}\n# ${count++}`));
        }
      }),
      runs(120),
    );
  });
});
