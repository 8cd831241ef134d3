/** Twice the diary is about twice the work, counted and not timed; and what is not asked for is not made. */
import { ok } from 'node:assert/strict';
import type { FigureName } from '../../../../src/trends/figure-types';
import { figureNames } from '../../../../src/trends/figures';
import { trendsOf } from '../../../../src/trends/trends';
import { workCounter } from '../../helpers/count-work';
import { isThorough } from '../../helpers/runs';
import { contentFrom, entry, plusDays } from '../support/figures';

/** Of so many weeks: attacks with doses, check-ins with factors, clear days, a treatment with injections. */
function diaryOf(weeks: number): string {
  const entries = Array.from({ length: weeks }, (_, week) => {
    const date = (day: number) => plusDays('2020-01-06', 7 * week + day);
    const dose = '[{drug: sumatriptan, pain-before: 6, pain-2h: 0}, {drug: ibuprofen, at: T12:00}]';
    return [
      entry({
        attack: `${date(0)} 08:00`,
        end: 'T20:00',
        pain: 7,
        symptoms: 'nausea',
        doses: dose,
        impact: 'mild',
      }),
      entry({ clear: `${date(1)}/${date(6)}` }),
      entry({ day: date(2), factors: week % 3 ? 'stress' : 'none', menstruation: 1, missed: 'baclofen' }),
      entry({ treatment: date(3), drug: 'baclofen', dose: `${week + 1} mg` }),
      entry({ intake: `${date(4)} 10:00`, drug: 'erenumab', reason: 'preventive' }),
      entry({ 'side-effect': date(5), symptom: 'tired', end: 'T23:00' }),
    ].join('');
  });
  return entries.join('');
}

/** The turns of a series are as many as its days, each of which looks at all of them: for who asks, and ten years at most. */
const squared: readonly FigureName[] = ['factors', 'trend'];

describe('the work of figures', () => {
  const countWork = workCounter();

  const small = contentFrom(diaryOf(40));
  const large = contentFrom(diaryOf(80));
  const workOf = (content: typeof small, names: readonly FigureName[]) =>
    countWork(() => trendsOf(content, {}, names));

  const linear = figureNames.filter((name) => !squared.includes(name));
  // Counting takes its time: while working, those that compare entries with each other are enough.
  for (const name of isThorough ? linear : (['attacks', 'treatments', 'responses'] as const)) {
    it(`grows as the diary does: ${name}`, async () => {
      // What an entry alone decides is worked out once and kept.
      for (const content of [small, large]) await workOf(content, [name]);
      const [one, two] = [await workOf(small, [name]), await workOf(large, [name])];
      ok(two <= 2.2 * one, `${one} and ${two}`);
    });
  }

  it('is done only for what is asked for', async () => {
    await workOf(small, figureNames);
    const [none, all] = [await workOf(small, []), await workOf(small, figureNames)];
    ok(all > none * 1.2, `${none} and ${all}`);
    const first = await workOf(small, ['last30']);
    ok(first < none * 1.1, `${none} and ${first}`);
  });
});
