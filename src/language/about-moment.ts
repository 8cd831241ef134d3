/** Dates and times in words: the day of the week, how long ago, how long after the entry's start. */
import { minutesBetween } from '../journal/attack-span';
import { dateInWords, weekday } from '../journal/date-words';
import { momentIn, zoneOf } from '../journal/entry-times';
import { dayNumber, type IsoDate, isDate } from '../journal/scalars/day';
import { durationInWords } from '../journal/scalars/duration';
import { Miss } from '../journal/scalars/miss';
import { hasTime, isClock, readAt } from '../journal/scalars/moment';
import type { Entry } from '../journal/schema/kinds';
import type { Where } from './where';

/** Empty for what is neither. */
export function aboutMoment(
  { kind, path }: Where,
  key: string,
  word: string,
  entry: Entry | null,
  { today, zone }: { today: IsoDate; zone: string | null },
): string {
  const isMoment = (key === kind && path.length === 0) || ['at', 'end', 'start'].includes(key);
  if (!isMoment) return '';
  if (isDate(word)) return `${weekday(word)}, ${dateInWords(word)}, ${daysAgo(word, today)}.`;
  const clock = readAt(word);
  if (
    clock instanceof Miss ||
    !isClock(clock) ||
    !entry ||
    (entry.kind !== 'attack' && entry.kind !== 'side-effect')
  )
    return '';
  const moment = momentIn(entry, clock);
  if (!hasTime(moment) || !hasTime(entry.when)) return '';
  const minutes = minutesBetween(entry.when, moment, zoneOf(entry, zone));
  return `${weekday(moment.date)}, ${dateInWords(moment.date)}, ${moment.time}: ${durationInWords(minutes)} after the start.`;
}

/** `today`, `yesterday`, `3 days ago`, `in 2 days`. */
function daysAgo(date: IsoDate, today: IsoDate): string {
  const days = dayNumber(today) - dayNumber(date);
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days === 1 ? 'yesterday' : 'tomorrow';
  return days > 0 ? `${days} days ago` : `in ${-days} days`;
}
