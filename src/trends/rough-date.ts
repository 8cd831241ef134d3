/** The days a rough date such as `2019-04` stands for. */
import { addDays, type IsoDate, type RoughDate } from '../journal/scalars/day';

export function firstDate({ date, text }: RoughDate): IsoDate {
  return date ?? `${text}-01-01`.slice(0, 10);
}

export function lastDate({ date, text }: RoughDate): IsoDate {
  if (date !== null) return date;
  if (text.length === 4) return `${text}-12-31`;
  const [year = 0, month = 1] = text.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}
