/** Says by an offset which of two equal wall times is meant, and leaves every other time of the entry as it is read. */
import { clockChangeAt, offsetAt } from '../clock-changes';
import { momentIn, type NamedTime, type Timed, timesOf } from '../entry-times';
import type { Edit, Span } from '../finding';
import type { Moment } from '../scalars/moment';
import type { Entry } from '../schema/kinds';
import { instantOf } from '../zones';
import { writeMoment } from './write-moment';

export interface TimeInEntry {
  /** Of the whole file. */
  text: string;
  entry: Entry;
  time: NamedTime;
  /** The one the entry is in. */
  zone: string;
  /** Where a value of the entry stands. */
  spanOf: (path: readonly PropertyKey[]) => Span;
}

/** Null where the entry would then end before it starts, or is written in a way that this cannot be put into. */
export function sayOffset({ text, entry, time, zone, spanOf }: TimeInEntry, offset: string): Edit[] | null {
  // Some zones once had offsets with seconds, which the format has no form for.
  if (!/^[+-]\d\d:\d\d$/.test(offset)) return null;
  const said: Moment = { ...time.moment, offset };
  const isStart = time.path.length === 0;
  const start = isStart ? said : (entry as Timed).when;
  const meant = new Map<NamedTime, Moment>([[time, said]]);
  for (const other of isStart ? timesOf(entry).slice(1) : []) {
    const kept = keptAs(other, { ...entry, when: start } as Timed, zone);
    if (kept) meant.set(other, kept);
  }
  if (endsEarly(entry, start, meant, zone)) return null;
  const edits = [...meant].map(([{ path, written }, moment]): Edit | null => {
    const span = spanOf(path);
    const put = writeMoment(text.slice(span.start, span.end), written, moment);
    return put === null ? null : { span, text: put };
  });
  return edits.every((edit) => edit !== null) ? edits : null;
}

/** An offset at the start holds for the whole entry, so a time on the other side of the clock change needs its own. */
function keptAs({ written, moment }: NamedTime, changed: Timed, zone: string): Moment | null {
  const before = instantOf(moment, zone);
  const after = instantOf(momentIn(changed, written), zone);
  // Repeated too: then it goes with the start.
  const isSame = before === null || before === after || clockChangeAt(moment, zone) !== null;
  return isSame ? null : { ...moment, offset: offsetAt(before, zone) };
}

function endsEarly(
  entry: Entry,
  start: Moment,
  meant: ReadonlyMap<NamedTime, Moment>,
  zone: string,
): boolean {
  const end = timesOf(entry).find(({ path }) => path[0] === 'end');
  if (!end) return false;
  const said = [...meant].find(([{ path }]) => path[0] === 'end')?.[1];
  const from = instantOf(start, zone);
  const to = instantOf(said ?? momentIn({ ...entry, when: start } as Timed, end.written), zone);
  return from !== null && to !== null && to < from;
}
