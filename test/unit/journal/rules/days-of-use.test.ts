/** Days of use put together from stretches are those that all entries at once give. */
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { factsOf } from '../../../../src/journal/check/facts';
import { EntryMemory } from '../../../../src/journal/memory';
import { emptyProfile } from '../../../../src/journal/profile';
import { daysOfUse } from '../../../../src/journal/rules/days-of-use';
import { entryAt } from '../../../../src/journal/rules/per-stretch';
import { StretchMemory } from '../../../../src/journal/stretches';
import { useDaysOf } from '../../../../src/journal/use-days';
import { anyEntry } from '../../helpers/random-edits';
import { runs } from '../../helpers/runs';

const medicines = fc
  .tuple(
    fc.constantFrom(
      (on: string) => `- intake: ${on} 09:00\n  drug: my-powder\n`,
      (on: string) => `- intake: ${on} 10:00\n  drug: sumatriptan\n  reason: other\n`,
      (on: string) => `- treatment: ${on}\n  drug: my-powder\n`,
      (on: string) => `- treatment: ${on}\n  drug: my-powder\n  purpose: bridge\n`,
      (on: string) => `- attack: ${on} 23:30\n  doses: [{drug: my-powder, at: T00:10}, {drug: ibuprofen}]\n`,
    ),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([body, day]) => body(`2026-02-${String(day).padStart(2, '0')}`));

/** Enough for several stretches. */
const journal = fc
  .array(fc.oneof(anyEntry, medicines), { maxLength: 90, size: 'max' })
  .map((entries) => entries.sort(byDate).join(''));
const dateIn = (text: string) => /\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '';
const byDate = (a: string, b: string) => (dateIn(a) < dateIn(b) ? -1 : 1);

describe('days of use', () => {
  it('are the same by stretches as by entries', () => {
    let mostStretches = 0;
    fc.assert(
      fc.property(fc.array(journal, { minLength: 1, maxLength: 2 }), (texts) => {
        const memory = new StretchMemory(new EntryMemory().read);
        const files = texts.map((text, i) => ({ path: `${i}.migraine.yaml`, text }));
        const stretches = files.flatMap((file) =>
          memory.of(file).map((placed) => ({ ...placed, file: file.path })),
        );
        mostStretches = Math.max(mostStretches, stretches.length);
        const facts = factsOf(() => stretches, {
          texts: new Map(files.map(({ path, text }) => [path, text])),
          profile: emptyProfile,
          profilePath: undefined,
          today: '2026-03-31',
        });
        const found = [...daysOfUse(facts)].map(([name, days]) => [
          name,
          days.map(({ day, dose, placed }) => [day, dose.path, entryAt(placed, dose.placed.i).span]),
        ]);
        const wanted = [...useDaysOf(facts)].map(([name, days]) => [
          name,
          days.map(({ day, path, placed }) => [day, path, placed.span]),
        ]);
        deepEqual(found, wanted);
      }),
      runs(300),
    );
    deepEqual(mostStretches > 2, true);
  });
});
