/** Whether it is time to think of a commit, for those who asked to be reminded. */
import { dayNumber, type IsoDate } from '../journal/scalars/day';

export type Reminder = 'off' | 'daily' | 'weekly';

const days: Record<Reminder, number> = { off: Number.POSITIVE_INFINITY, daily: 1, weekly: 7 };

/** @param last when the diary was last committed; null for never */
export function isDue(reminder: Reminder, last: IsoDate | null, today: IsoDate): boolean {
  if (reminder === 'off') return false;
  return last === null || dayNumber(today) - dayNumber(last) >= days[reminder];
}
