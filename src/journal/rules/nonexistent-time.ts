/** A time of day that the clocks skipped: it never was, so another one is meant. */
import { writeClock, writeMoment } from '../edit/write-moment';
import { type NamedTime, timesOf } from '../entry-times';
import type { Fix } from '../finding';
import { oddTimes } from '../odd-times';
import { phrase } from '../phrase';
import { type Clock, isClock, type Moment, resolveAt, type TimedMoment } from '../scalars/moment';
import type { Entry } from '../schema/kinds';
import type { DiaryEntry, DiaryFacts, DiaryRule, Place } from './diary-rule';
import { replacing } from './rule';

export const nonexistentTime: DiaryRule = {
  code: 'nonexistent-time',
  level: 'warning',
  *check(facts) {
    for (const { at, time, zone, change } of oddTimes(facts, 'missing')) {
      const { date, time: clock = '' } = time.moment;
      const { instead } = change;
      const meant = instead.date === date ? instead.time : `${instead.date} ${instead.time}`;
      yield {
        at,
        path: time.path,
        message: phrase(
          'There was no {0} on {1} in {2}: the clocks went forward. It is read as {3}; write the time you mean.',
          clock,
          date,
          zone,
          meant,
        ),
        fixes: (place) => fixes(facts, at, place, time, instead),
      };
    }
  },
};

/** None where clocks of the entry would then be counted from another start: those come first. */
function fixes(
  { fileText }: DiaryFacts,
  { entry, file }: DiaryEntry,
  { value }: Place,
  { path, written: old }: NamedTime,
  instead: TimedMoment,
): Fix[] {
  if (path.length === 0 && movesClocks(entry, instead)) return [];
  const written = (fileText(file) ?? '').slice(value.start, value.end);
  const put = isMeantBy(entry, old, instead)
    ? writeClock(written, old, instead.time)
    : writeMoment(written, old, instead);
  return put === null ? [] : [replacing(value, put)];
}

function movesClocks(entry: Entry, start: TimedMoment): boolean {
  return timesOf(entry).some(({ written, moment }) => {
    if (!isClock(written)) return false;
    const { date } = resolveAt(start, written);
    return date !== moment.date;
  });
}

/** Whether the clock alone would say it. */
function isMeantBy(entry: Entry, old: Moment | Clock, { date, time }: TimedMoment): boolean {
  return isClock(old) && resolveAt(entry.when as Moment, { clock: time }).date === date;
}
