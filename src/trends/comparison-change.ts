/** Whether days went down as far as studies of preventives ask for, in plain words and with what that cannot say. */
import type { Comparison, ComparisonSide } from './comparison-types';
import { blockDays, daysForRate } from './windows';

/** Chronic migraine is headache on so many days and migraine on so many of them (ICHD-3 1.3), here per 28 days. */
const chronic = { headacheDays: 15, migraineDays: 8 };
/** Half of the migraine days where migraine is episodic (NCT02614196), three tenths of headache days where it is chronic (NICE TA260). */
const half = 0.5;
const threeTenths = 0.7;

const caveat =
  'Studies of preventives ask for that much. It need not be the treatment: after a bad time headache often goes down by itself.';

/**
 * Null where days did not go down so far, or a side has fewer days or fewer of them recorded than four weeks ask for. Days
 * since on which migraine cannot be told are taken as migraine, so that leaving things out makes nothing better.
 */
export function wentDownInWords({ before, after }: Comparison): string | null {
  if (!isFull(before) || !isFull(after)) return null;
  const was = { headache: per28(before, before.headacheDays), migraine: per28(before, before.migraineDays) };
  if (was.headache >= chronic.headacheDays && was.migraine >= chronic.migraineDays) {
    const now = per28(after, after.headacheDays);
    return now <= threeTenths * was.headache
      ? `Headache days went down by three tenths or more, from ${days(was.headache)} to ${days(now)} in 28. ${caveat}`
      : null;
  }
  const now = per28(after, after.migraineDays + after.migraineUnclear);
  return was.migraine > 0 && now <= half * was.migraine
    ? `Migraine days went down by half or more, from ${days(was.migraine)} to ${days(now)} in 28. ${caveat}`
    : null;
}

function isFull({ days, recordedDays, hasRate }: ComparisonSide): boolean {
  return hasRate && days >= blockDays && recordedDays * blockDays >= daysForRate * days;
}

function per28({ recordedDays }: ComparisonSide, count: number): number {
  return (blockDays * count) / recordedDays;
}

function days(rate: number): string {
  return String(Number(rate.toFixed(1)));
}
