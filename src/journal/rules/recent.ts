/** Whether something began so lately that a word about it can still help. */
import { dayNumber, type IsoDate } from '../scalars/day';

const days = 7;

/** In the days up to today; where the writer is, it can be tomorrow already. */
export function isRecent(date: IsoDate, today: IsoDate): boolean {
  const ago = dayNumber(today) - dayNumber(date);
  return ago >= -1 && ago <= days;
}
