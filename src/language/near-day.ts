/** A day that is read beside today: with its year where that is another one, since 2 May could as well be to come. */
import { type DateIn, dayIn } from '../journal/phrase';
import type { IsoDate } from '../journal/scalars/day';
import type { CompletionContext } from './suggestion';

export function nearDay(date: IsoDate, { now, profile }: CompletionContext): DateIn {
  return date.slice(0, 4) === now(profile.timeZone).slice(0, 4) ? dayIn(date) : { date };
}
