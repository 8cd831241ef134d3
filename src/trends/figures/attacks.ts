/** Attacks that began in the period: how many, how long, how strong, and whether they came back. */
import type { Pain } from '../../journal/scalars/words';
import { type Told, told } from '../../journal/translate';
import { worstPainOf } from '../features';
import type { FigureContext } from '../figure-context';
import type { AttackFigures } from '../figure-types/attacks';
import type { Spread } from '../interval';
import { nearby } from '../nearby';
import { attacksIn, type PlacedAttack } from '../placed-attacks';
import { isBack } from '../recurrence';
import { spreadOf } from '../spread';
import { wilson } from '../statistics/wilson';

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
    ...lengthsOf(list, context),
    pains: painsOf(list, context),
    recurrences: recurrencesOf(context),
  };
}

/** Of those whose start and end are known to the minute. */
function minutesOf(list: readonly PlacedAttack[]): Spread {
  const known: number[] = [];
  for (const { span } of list) if (span.length.low === span.length.high) known.push(span.length.low);
  return spreadOf(known, list.length - known.length);
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
function lengthsOf(
  list: readonly PlacedAttack[],
  context: FigureContext,
): Pick<AttackFigures, 'lengths' | 'lengthUnknown'> {
  const byRow = numbersBy(list, rowIn, context);
  const rowFor = (row: number) => {
    const entries = byRow.get(row) ?? [];
    return { count: entries.length, entries };
  };
  return {
    lengths: lengths.map(([label], row) => ({ label, ...rowFor(row) })),
    lengthUnknown: rowFor(unknownRow),
  };
}

const unknownRow = -1;

function rowIn({ span: { length } }: PlacedAttack): number {
  const row = rowOf(length.low);
  return length.high === length.low || row === rowOf(length.high) ? row : unknownRow;
}

function rowOf(minutes: number): number {
  let row = lengths.length - 1;
  while (row > 0 && minutes < (lengths[row]?.[1] ?? 0)) row--;
  return row;
}

function painsOf(list: readonly PlacedAttack[], context: FigureContext): AttackFigures['pains'] {
  const byPain = numbersBy(list, ({ attack }): Pain | 'unknown' => worstPainOf(attack) ?? 'unknown', context);
  const entries = (pain: Pain | 'unknown') => byPain.get(pain) ?? [];
  const by = {
    numbers: Array.from({ length: 11 }, (_, pain) => entries(pain)),
    words: {
      none: entries('none'),
      mild: entries('mild'),
      moderate: entries('moderate'),
      severe: entries('severe'),
    },
    unknown: entries('unknown'),
  };
  const { none, mild, moderate, severe } = by.words;
  return {
    numbers: by.numbers.map((all) => all.length),
    words: { none: none.length, mild: mild.length, moderate: moderate.length, severe: severe.length },
    unknown: by.unknown.length,
    entries: by,
  };
}

/** Entries by what their attacks have in common, the newest first. */
function numbersBy<K>(
  list: readonly PlacedAttack[],
  keyOf: (attack: PlacedAttack) => K,
  { input: { refs } }: FigureContext,
): Map<K, number[]> {
  const found = new Map<K, number[]>();
  for (const one of list.toReversed()) {
    const key = keyOf(one);
    const numbers = found.get(key);
    if (numbers) numbers.push(refs.of(one.placed));
    else found.set(key, [refs.of(one.placed)]);
  }
  return found;
}

/** Of attacks in which a medicine was taken and of which it is known. */
function recurrencesOf(context: FigureContext): AttackFigures['recurrences'] {
  const { from, to } = context.input.window;
  let count = 0;
  let of = 0;
  for (const ofPage of backNearby(context)) {
    for (const { day, is } of ofPage) {
      if (day < from || to < day) continue;
      of++;
      if (is) count++;
    }
  }
  return wilson({ count, of });
}

/** Of those with a medicine, whether headache came back within two days, where that is known. */
const backNearby = nearby((page, near, plans) => {
  const back: { day: number; is: boolean }[] = [];
  for (const one of attacksIn(page, plans)) {
    if (!one.attack.doses?.some(({ drug }) => drug !== undefined)) continue;
    const is = isBack(one, near);
    if (is !== null) back.push({ day: one.day, is });
  }
  return back;
});
