/** The highest dose among several plans of one treatment. */
import { perDay } from '../journal/day-dose';
import { ratioOf } from '../journal/measure';
import { formatQuantity, type Quantity } from '../journal/scalars/quantity';
import type { EntryOf } from '../journal/schema/kinds';

/** Per day; of a series, each time. Null where none is said, or amounts such as tablets and mg cannot be compared. */
export function highestOf(plans: readonly EntryOf<'treatment'>[]): string | null {
  let highest: Quantity | undefined;
  for (const { dose, times, every } of plans) {
    const amount = dose && (every === undefined ? perDay(dose, times) : (dose[0] ?? null));
    if (!amount) continue;
    const ratio = highest ? ratioOf(amount, highest) : Number.POSITIVE_INFINITY;
    if (ratio === null) return null;
    if (ratio > 1) highest = amount;
  }
  return highest ? formatQuantity(highest) : null;
}
