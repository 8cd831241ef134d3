/** Every point in time that an entry names, each with its place in the entry, as figures read it. */
import { type At, hasTime, type Moment, resolveAt } from './scalars/moment';
import type { Entry, EntryOf } from './schema/kinds';
import { isZone } from './zones';

export interface NamedTime {
  /** From the entry inwards; empty for the kind's own value. */
  path: readonly PropertyKey[];
  written: At;
  moment: Moment;
}

/** An entry that begins at a point in time. */
export interface Timed {
  when: Moment;
  zone?: string | undefined;
}

type TimedEntry = EntryOf<'attack'> | EntryOf<'intake'> | EntryOf<'side-effect'>;

/** In the order of the kind's keys; none for kinds that know dates only. */
export function timesOf(entry: Entry): NamedTime[] {
  if (entry.kind !== 'attack' && entry.kind !== 'intake' && entry.kind !== 'side-effect') return [];
  return [{ path: [], written: entry.when, moment: entry.when }, ...insideTimes(entry)];
}

function insideTimes(entry: TimedEntry): NamedTime[] {
  if (entry.kind === 'intake') return [];
  const named: [path: PropertyKey[], written: At | undefined][] = [
    [['end'], entry.end === 'unknown' ? undefined : entry.end],
  ];
  if (entry.kind === 'attack') {
    for (const [i, { at }] of entry.course?.entries() ?? []) named.push([['course', i, 'at'], at]);
    for (const [i, { at }] of entry.doses?.entries() ?? []) named.push([['doses', i, 'at'], at]);
    for (const [i, { start }] of entry.aura?.entries() ?? []) named.push([['aura', i, 'start'], start]);
  }
  return named.flatMap(([path, written]) =>
    written === undefined ? [] : [{ path, written, moment: momentIn(entry, written) }],
  );
}

/** The moment meant by `at`; an offset written with the start says where the whole entry is, unless it says so itself. */
export function momentIn({ when, zone }: Timed, at: At): Moment {
  const moment = resolveAt(when, at);
  const { offset = when.offset } = moment;
  return offset === undefined || zone !== undefined || !hasTime(moment) ? moment : { ...moment, offset };
}

/** The zone an entry's wall times are in; null where neither it nor the diary says one. */
export function zoneOf({ zone }: { zone?: string | undefined }, diaryZone: string | null): string | null {
  return zone !== undefined && isZone(zone) ? zone : diaryZone;
}
