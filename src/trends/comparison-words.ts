/** Comparisons in plain words: the difference first, with its plausible range, and what it cannot say. */
import { type Told, told } from '../journal/translate';
import type { ComparedDays, Comparison, ComparisonSide } from './comparison-types';
import type { Interval } from './interval';
import { plainTeller, type Teller } from './teller';
import { blockDays, daysForRate } from './windows';

export const comparedNames: Record<ComparedDays, Told> = {
  headacheDays: told('headache days'),
  migraineDays: told('migraine days'),
  moderateOrSevereDays: told('moderate or severe days'),
  acuteDays: told('acute medication days'),
};

/** Belongs with every comparison that is read out. */
export const neverAlone = told(
  'This tells what went with the time since, not what brought it about: headache changes by itself too, and one thing seldom changes alone.',
);

/** Below half a day in 28 nobody would notice. */
const aboutTheSame = 0.5;
/** From here on whole days are told, below tenths of days. */
const wholeDays = 3;

type Side = 'fewer' | 'more';
type When = 'before' | 'since';

/** Such as `6 fewer headache days per 28; plausible range 1 to 10`. */
export function differenceInWords(
  comparison: Comparison,
  name: ComparedDays,
  teller: Teller = plainTeller,
): string {
  const { t } = teller;
  const { value, low, high } = comparison[name].difference28;
  const tooFew = tooFewInWords(comparison, teller);
  if (tooFew !== null) return t('too few days to tell: {0}', tooFew);
  if (value === null || low === null || high === null) return t('too few days to tell');
  const days = teller.tell(comparedNames[name]);
  if (Math.abs(value) < aboutTheSame) {
    return t(
      'about the same number of {0} per 28; plausible range {1}',
      days,
      rangeInWords([low, high], 1, teller),
    );
  }
  const digits = Math.abs(value) < wholeDays ? 1 : 0;
  const side = value < 0 ? 'fewer' : 'more';
  const said = t(
    side === 'fewer'
      ? '{0} fewer {1} per 28; plausible range {2}'
      : '{0} more {1} per 28; plausible range {2}',
    teller.rounded(Math.abs(value), digits),
    days,
    rangeInWords([low, high], digits, teller, side),
  );
  return low < 0 && high > 0 ? t('{0}: this can be chance', said) : said;
}

/** Such as `0.73 times as many, 0.49 to 1.07`; null where it cannot be told. */
export function ratioInWords({ value, low, high }: Interval, teller: Teller = plainTeller): string | null {
  if (value === null || low === null) return null;
  const [ratio, from] = [teller.fixed(value, 2), teller.fixed(low, 2)];
  return high === null
    ? teller.t('{0} times as many, {1} or more', ratio, from)
    : teller.t('{0} times as many, {1} to {2}', ratio, from, teller.fixed(high, 2));
}

/** What stands in the way of telling a difference; null where nothing does. */
export function tooFewInWords(
  { before, after }: Pick<Comparison, 'before' | 'after'>,
  teller: Teller = plainTeller,
): string | null {
  return lackInWords(before, 'before', teller) ?? lackInWords(after, 'since', teller);
}

/** What unknown days could do; null where there are none, or there is nothing they could turn. */
export function unknownInWords(comparison: Comparison, teller: Teller = plainTeller): string | null {
  const { before, after } = comparison;
  const { low, high } = comparison.headacheDays.bounds28;
  const unknown = before.unknownDays + after.unknownDays;
  if (unknown === 0 || low === null || high === null || tooFewInWords(comparison) !== null) return null;
  if (![before, after].some(isSparse)) {
    return teller.plural(
      unknown,
      '{0} day is unknown; these are taken to have been like the others.',
      '{0} days are unknown; these are taken to have been like the others.',
    );
  }
  return teller.plural(
    unknown,
    '{0} day is unknown, which is much. Had these all gone one way, it would be {1} headache days per 28.',
    '{0} days are unknown, which is much. Had these all gone one way, it would be {1} headache days per 28.',
    rangeInWords([low, high], 0, teller),
  );
}

/** Fewer recorded days than a rate of 28 days asks for. */
function isSparse({ recordedDays, days }: ComparisonSide): boolean {
  return recordedDays * blockDays < daysForRate * days;
}

function lackInWords(side: ComparisonSide, when: When, teller: Teller): string | null {
  const { t, plural, number } = teller;
  const { recordedDays, unknownDays, hasRate } = side;
  const isBefore = when === 'before';
  if (recordedDays === 0) return t(isBefore ? 'no day before is recorded' : 'no day since is recorded');
  if (!hasRate) {
    const hardly = isBefore
      ? t('hardly a day without headache is written down before')
      : t('hardly a day without headache is written down since');
    return plural(unknownDays, '{1}, and {0} day is unknown', '{1}, and {0} days are unknown', hardly);
  }
  if (recordedDays >= daysForRate) return null;
  const needed = number(daysForRate);
  return isBefore
    ? plural(
        recordedDays,
        '{0} day recorded before, and {1} are needed',
        '{0} days recorded before, and {1} are needed',
        needed,
      )
    : plural(
        recordedDays,
        '{0} day recorded since, and {1} are needed',
        '{0} days recorded since, and {1} are needed',
        needed,
      );
}

/** @param said the side that was named just before, which need not be named again */
function rangeInWords([low, high]: [number, number], digits: number, teller: Teller, said?: Side): string {
  const { t } = teller;
  const bare = (value: number) => teller.rounded(Math.abs(value), digits);
  if (high <= 0) {
    return said === 'fewer'
      ? t('{0} to {1}', bare(high), bare(low))
      : t('{0} to {1} fewer', bare(high), bare(low));
  }
  if (low >= 0) {
    return said === 'more'
      ? t('{0} to {1}', bare(low), bare(high))
      : t('{0} to {1} more', bare(low), bare(high));
  }
  const none = bare(0);
  const fewer = bare(low) === none ? none : t('{0} fewer', bare(low));
  const more = bare(high) === none ? none : t('{0} more', bare(high));
  return t('{0} to {1}', fewer, more);
}
