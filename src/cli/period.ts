/** `--from`, `--to` and the like: dates as the format has them. */
import { isDate } from '../journal/scalars/day';
import type { Period } from '../trends/trends';
import { UsageError } from './usage';

/** @throws UsageError where one is no date, or the first comes after the last */
export function checkPeriod({ from, to, anchor }: Period): void {
  for (const [name, date] of Object.entries({ from, to, anchor })) {
    if (date !== undefined && !isDate(date)) {
      throw new UsageError(`--${name} is not a date: ${date}. Write it as yyyy-mm-dd, such as 2026-03-02.`);
    }
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError(`--from (${from}) is later than --to (${to}).`);
  }
}
