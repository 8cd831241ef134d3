/** Dates and times in words: the day of the week, how long ago, how long after the entry's start. */
import { minutesBetween } from '../journal/attack-span';
import { momentIn, zoneOf } from '../journal/entry-times';
import { type Phrase, phrase } from '../journal/phrase';
import { dayNumber, type IsoDate, isDate } from '../journal/scalars/day';
import { Miss } from '../journal/scalars/miss';
import { hasTime, isClock, readAt } from '../journal/scalars/moment';
import type { Entry } from '../journal/schema/kinds';
import type { Where } from './where';

/** Null for what is neither. */
export function aboutMoment(
  { kind, path }: Where,
  key: string,
  word: string,
  entry: Entry | null,
  { today, zone }: { today: IsoDate; zone: string | null },
): Phrase | null {
  const isMoment = (key === kind && path.length === 0) || ['at', 'end', 'start'].includes(key);
  if (!isMoment) return null;
  if (isDate(word)) return phrase('{0}, {1}, {2}.', { weekday: word }, { date: word }, daysAgo(word, today));
  const clock = readAt(word);
  if (
    clock instanceof Miss ||
    !isClock(clock) ||
    !entry ||
    (entry.kind !== 'attack' && entry.kind !== 'side-effect')
  )
    return null;
  const moment = momentIn(entry, clock);
  if (!hasTime(moment) || !hasTime(entry.when)) return null;
  const minutes = minutesBetween(entry.when, moment, zoneOf(entry, zone));
  const { date, time } = moment;
  return phrase('{0}, {1}, {2}: {3} after the start.', { weekday: date }, { date }, { time }, { minutes });
}

/** `today`, `yesterday`, `3 days ago`, `in 2 days`. */
function daysAgo(date: IsoDate, today: IsoDate): Phrase {
  const days = dayNumber(today) - dayNumber(date);
  if (days === 0) return phrase('today');
  if (Math.abs(days) === 1) return days === 1 ? phrase('yesterday') : phrase('tomorrow');
  return days > 0 ? phrase('{0} days ago', days) : phrase('in {0} days', -days);
}
