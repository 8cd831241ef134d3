/** Comparisons in plain words: the difference first, with its plausible range, and what it cannot say. */
import type { ComparedDays, Comparison, ComparisonSide } from './comparison-types';
import type { Interval } from './interval';
import { blockDays, daysForRate } from './windows';

export const comparedNames: Record<ComparedDays, string> = {
  headacheDays: 'headache days',
  migraineDays: 'migraine days',
  moderateOrSevereDays: 'moderate or severe days',
  acuteDays: 'acute medication days',
};

/** Belongs with every comparison that is read out. */
export const neverAlone =
  'This tells what went with the time since, not what brought it about: headache changes by itself too, and one thing seldom changes alone.';

/** Below half a day in 28 nobody would notice. */
const aboutTheSame = 0.5;
/** From here on whole days are told, below tenths of days. */
const wholeDays = 3;

type Side = 'fewer' | 'more';

/** Such as `6 fewer headache days per 28; plausible range 1 to 10`. */
export function differenceInWords(comparison: Comparison, name: ComparedDays): string {
  const { value, low, high } = comparison[name].difference28;
  const tooFew = tooFewInWords(comparison);
  if (tooFew !== null || value === null || low === null || high === null) {
    return `too few days to tell${tooFew === null ? '' : `: ${tooFew}`}`;
  }
  const days = `${comparedNames[name]} per 28`;
  if (Math.abs(value) < aboutTheSame) {
    return `about the same number of ${days}; plausible range ${range(low, high, 1)}`;
  }
  const digits = Math.abs(value) < wholeDays ? 1 : 0;
  const side = value < 0 ? 'fewer' : 'more';
  const said = `${amount(value, digits)} ${side} ${days}; plausible range ${range(low, high, digits, side)}`;
  return low < 0 && high > 0 ? `${said}: this can be chance` : said;
}

/** Such as `0.73 times as many, 0.49 to 1.07`; null where it cannot be told. */
export function ratioInWords({ value, low, high }: Interval): string | null {
  if (value === null || low === null) return null;
  const to = high === null ? 'or more' : `to ${high.toFixed(2)}`;
  return `${value.toFixed(2)} times as many, ${low.toFixed(2)} ${to}`;
}

/** What stands in the way of telling a difference; null where nothing does. */
export function tooFewInWords({ before, after }: Pick<Comparison, 'before' | 'after'>): string | null {
  return lackInWords(before, 'before') ?? lackInWords(after, 'since');
}

/** What unknown days could do; null where there are none, or there is nothing they could turn. */
export function unknownInWords(comparison: Comparison): string | null {
  const { before, after } = comparison;
  const { low, high } = comparison.headacheDays.bounds28;
  const unknown = before.unknownDays + after.unknownDays;
  if (unknown === 0 || low === null || high === null || tooFewInWords(comparison) !== null) return null;
  const are = `${plural(unknown, 'day is', 'days are')} unknown`;
  return [before, after].some(isSparse)
    ? `${are}, which is much. Had these all gone one way, it would be ${range(low, high, 0)} headache days per 28.`
    : `${are}; these are taken to have been like the others.`;
}

/** Fewer recorded days than a rate of 28 days asks for. */
function isSparse({ recordedDays, days }: ComparisonSide): boolean {
  return recordedDays * blockDays < daysForRate * days;
}

function lackInWords({ recordedDays, unknownDays, hasRate }: ComparisonSide, when: string): string | null {
  if (recordedDays === 0) return `no day ${when} is recorded`;
  if (!hasRate) {
    return `hardly a day without headache is written down ${when}, and ${plural(unknownDays, 'day is', 'days are')} unknown`;
  }
  return recordedDays < daysForRate
    ? `${plural(recordedDays, 'day', 'days')} recorded ${when}, and ${daysForRate} are needed`
    : null;
}

/** @param said the side that was named just before, which need not be named again */
function range(low: number, high: number, digits: number, said?: Side): string {
  const bare = (value: number) => amount(value, digits);
  if (high <= 0) return `${bare(high)} to ${bare(low)}${said === 'fewer' ? '' : ' fewer'}`;
  if (low >= 0) return `${bare(low)} to ${bare(high)}${said === 'more' ? '' : ' more'}`;
  return `${named(bare(low), 'fewer')} to ${named(bare(high), 'more')}`;
}

function named(figure: string, side: Side): string {
  return figure === '0' ? figure : `${figure} ${side}`;
}

function amount(value: number, digits: number): string {
  return String(Number(Math.abs(value).toFixed(digits)));
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
