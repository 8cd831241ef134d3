/** Points in time as ISO 8601: `2026-03-02T06:40:00+01:00`, without the offset where no zone is known; dates stay dates. */
import { minutesOf } from '../journal/read/times';
import { hasTime, type Moment } from '../journal/scalars/moment';
import { instantOf } from '../journal/zones';

const minutesPerHour = 60;

/** @param zone the zone the wall time is in; null where none is known */
export function isoTime(moment: Moment, zone: string | null): string {
  if (!hasTime(moment)) return moment.date;
  const wall = `${moment.date}T${moment.time}:00`;
  const instant = instantOf(moment, zone);
  return instant === null ? wall : `${wall}${offset(minutesOf(moment) - instant / 60_000)}`;
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / minutesPerHour))}:${two(Math.round(size % minutesPerHour))}`;
}
