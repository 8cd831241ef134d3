/** Writes a point in time over another, in the form in which that one was written. */
import { type At, hasTime, isClock, type Moment } from '../scalars/moment';

const form = /^(["']?)(?:(\d{4}-\d\d-\d\d)([ T])|T)(\d\d:\d\d)(["']?)$/;

/**
 * @param written the text as it stands, quotes included
 * @param old what it was read as
 * @returns null where the text does not say that
 */
export function writeMoment(written: string, old: At, moment: Moment): string | null {
  const [, quote = '', date, between = ' ', time, close = ''] = form.exec(written) ?? [];
  const isSame = isClock(old)
    ? date === undefined && time === old.clock
    : date === old.date && time === old.time;
  if (!isSame || quote !== close || !hasTime(moment)) return null;
  return `${quote}${moment.date}${between}${moment.time}${moment.offset ?? ''}${quote}`;
}

/** As a clock such as `T07:05`. */
export function writeClock(written: string, old: At, clock: string): string | null {
  if (!isClock(old) || !written.includes(`T${old.clock}`)) return null;
  return written.replace(`T${old.clock}`, `T${clock}`);
}
