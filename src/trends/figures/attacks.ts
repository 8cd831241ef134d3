/** Attacks that began in the period: how many, how long, how strong, and whether they came back. */
import { type Told, told } from '../../journal/translate';
import type { FigureContext } from '../figure-context';
import type { AttackFigures } from '../figure-types/attacks';
import type { Spread } from '../interval';
import type { PlacedAttack } from '../placed-attacks';
import { isBack } from '../recurrence';
import { spreadOf } from '../spread';
import { wilson } from '../statistics/wilson';
import { worst } from '../strength';

/** From so many headache days per 28 on, improvement splits long runs and would look like worsening. */
const frequentDays = 15;

export function attacks(context: FigureContext): AttackFigures {
  const { attacks: list, input } = context;
  return {
    attacks: input.totals.attacks,
    episodes: input.totals.episodes,
    isFrequent: input.blocks.some(
      ({ headacheDays, headacheRate28 }) => (headacheRate28?.value ?? headacheDays) >= frequentDays,
    ),
    openEnded: list.filter(({ attack: { end } }) => end === undefined || end === 'unknown').length,
    minutes: minutesOf(list),
    lengths: lengthsOf(list),
    pains: painsOf(list),
    recurrences: recurrencesOf(list, context),
  };
}

/** Of those whose start and end are known to the minute. */
function minutesOf(list: readonly PlacedAttack[]): Spread {
  const known = list.filter(({ span: { length } }) => length.low === length.high);
  return spreadOf(
    known.map(({ span }) => span.length.low),
    list.length - known.length,
  );
}

const hour = 60;
/** Each with the least minutes it has; 72 hours themselves are not over 72 hours. */
const lengths: readonly [label: Told, least: number][] = [
  [told('under 4 h'), 0],
  [told('4–24 h'), 4 * hour],
  [told('24–48 h'), 24 * hour],
  [told('48–72 h'), 48 * hour],
  [told('over 72 h'), 72 * hour + 1],
];

/** Where a time of day is missing, the shortest and the longest it can have been decide, if they agree. */
function lengthsOf(list: readonly PlacedAttack[]): AttackFigures['lengths'] {
  const rowOf = (minutes: number) => lengths.findLastIndex(([, least]) => minutes >= least);
  const counts = lengths.map(() => 0);
  for (const { span } of list) {
    const row = rowOf(span.length.low);
    if (row === rowOf(span.length.high)) counts[row] = (counts[row] ?? 0) + 1;
  }
  return lengths.map(([label], row) => ({ label, count: counts[row] ?? 0 }));
}

function painsOf(list: readonly PlacedAttack[]): AttackFigures['pains'] {
  const pains: AttackFigures['pains'] = {
    numbers: Array.from({ length: 11 }, () => 0),
    words: { none: 0, mild: 0, moderate: 0, severe: 0 },
    unknown: 0,
  };
  for (const { attack } of list) {
    const pain = worst([attack.pain, ...(attack.course ?? []).map((step) => step.pain)]);
    if (pain === undefined) pains.unknown++;
    else if (typeof pain === 'number') pains.numbers[pain] = (pains.numbers[pain] ?? 0) + 1;
    else pains.words[pain]++;
  }
  return pains;
}

/** Of attacks in which a medicine was taken and of which it is known. */
function recurrencesOf(list: readonly PlacedAttack[], context: FigureContext): AttackFigures['recurrences'] {
  const treated = list.filter(({ attack }) => attack.doses?.some(({ drug }) => drug !== undefined));
  const told = treated.map((one) => isBack(one, context)).filter((is) => is !== null);
  return wilson({ count: told.filter(Boolean).length, of: told.length });
}
