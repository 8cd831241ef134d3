/** Times within one entry that cannot be: an end before the start, a zone that does not exist. */
import type { Finding } from '../finding';
import { type MapNode, nodeAt } from '../node';
import { endBeforeStart } from '../rules/end-before-start';
import { unknownZone } from '../rules/unknown-zone';
import { dayNumber } from '../scalars/day';
import { hasTime, type Moment, resolveAt } from '../scalars/moment';
import type { Entry } from '../schema/kinds';
import { isZone } from '../zones';
import { hasClock, strikeClocks } from './clocks';

/** Whether nothing of that kind is wrong, told by the values alone. */
export function areTimesGood(entry: Entry): boolean {
  if (entry.zone !== undefined && !isZone(entry.zone)) return false;
  if (entry.kind !== 'attack' && entry.kind !== 'side-effect') return true;
  const { when, end } = entry;
  if (!hasTime(when) && hasClock(entry)) return false;
  return end === undefined || end === 'unknown' || !isBefore(resolveAt(when, end), when);
}

/** Strikes such times from the entry and says so. */
export function checkTimes(entry: Entry, map: MapNode, findings: Finding[]): void {
  // The zone is kept, since what zones exist is no matter of the text; where it is used, an unknown one is none.
  if (entry.zone !== undefined && !isZone(entry.zone)) {
    findings.push(unknownZone.at(nodeAt(map, ['zone']).span, entry.zone, 'zone'));
  }
  if (entry.kind !== 'attack' && entry.kind !== 'side-effect') return;
  if (!hasTime(entry.when)) strikeClocks(entry, map, findings);
  const { end } = entry;
  if (end === undefined || end === 'unknown') return;
  const resolved = resolveAt(entry.when, end);
  if (!isBefore(resolved, entry.when)) return;
  findings.push(endBeforeStart.at(nodeAt(map, ['end']).span, inWords(entry.when), inWords(resolved)));
  delete entry.end;
}

/** Whether `a` is surely before `b`; times in zones that cannot be compared are not. */
export function isBefore(a: Moment, b: Moment): boolean {
  if (!hasTime(a) || !hasTime(b)) return a.date < b.date;
  if (a.offset === b.offset) return minutesOf(a) < minutesOf(b);
  if (a.offset !== undefined && b.offset !== undefined) {
    return minutesOf(a) - offsetMinutes(a.offset) < minutesOf(b) - offsetMinutes(b.offset);
  }
  // One of two wall times has no offset: zones lie within 26 hours of each other.
  return minutesOf(a) + 26 * 60 < minutesOf(b);
}

/** Minutes since 1970-01-01 00:00 on the wall. */
export function minutesOf({ date, time }: { date: string; time: string }): number {
  return dayNumber(date) * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** `+05:30` as 330. */
export function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
}

function inWords({ date, time, offset }: Moment): string {
  return time === undefined ? date : `${date} ${time}${offset ?? ''}`;
}
