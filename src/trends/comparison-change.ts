/** Whether days went down as far as studies of preventives ask for, in plain words and with what that cannot say. */
import { told } from '../journal/translate';
import type { Comparison, ComparisonSide } from './comparison-types';
import { plainTeller, type Teller } from './teller';
import { blockDays, daysForRate } from './windows';

/** Chronic migraine is headache on so many days and migraine on so many of them (ICHD-3 1.3), here per 28 days. */
const chronic = { headacheDays: 15, migraineDays: 8 };
/** Half of the migraine days where migraine is episodic (NCT02614196), three tenths of headache days where it is chronic (NICE TA260). */
const half = 0.5;
const threeTenths = 0.7;

const caveat = told(
  'Studies of preventives ask for that much. It need not be the treatment: after a bad time headache often goes down by itself.',
);

/**
 * Null where days did not go down so far, or a side has fewer days or fewer of them recorded than four weeks ask for. Days
 * since on which migraine cannot be told are taken as migraine, so that leaving things out makes nothing better.
 */
export function wentDownInWords({ before, after }: Comparison, teller: Teller = plainTeller): string | null {
  if (!isFull(before) || !isFull(after)) return null;
  const { t } = teller;
  const days = (rate: number) => teller.rounded(rate, 1);
  const was = { headache: per28(before, before.headacheDays), migraine: per28(before, before.migraineDays) };
  if (was.headache >= chronic.headacheDays && was.migraine >= chronic.migraineDays) {
    const now = per28(after, after.headacheDays);
    if (now > threeTenths * was.headache) return null;
    const text = t(
      'Headache days went down by three tenths or more, from {0} to {1} in 28.',
      days(was.headache),
      days(now),
    );
    return `${text} ${teller.tell(caveat)}`;
  }
  const now = per28(after, after.migraineDays + after.migraineUnclear);
  if (was.migraine === 0 || now > half * was.migraine) return null;
  const text = t(
    'Migraine days went down by half or more, from {0} to {1} in 28.',
    days(was.migraine),
    days(now),
  );
  return `${text} ${teller.tell(caveat)}`;
}

function isFull({ days, recordedDays, hasRate }: ComparisonSide): boolean {
  return hasRate && days >= blockDays && recordedDays * blockDays >= daysForRate * days;
}

function per28({ recordedDays }: ComparisonSide, count: number): number {
  return (blockDays * count) / recordedDays;
}
