/** Dates and times: now, today, yesterday; inside an entry with a time, clocks after its start. */
import { weekday } from '../journal/date-words';
import { minutesOf } from '../journal/read/times';
import { addDays, isDate } from '../journal/scalars/day';
import { durationInWords } from '../journal/scalars/duration';
import { Miss } from '../journal/scalars/miss';
import { hasTime, readMoment, type TimedMoment } from '../journal/scalars/moment';
import type { Kind } from '../journal/schema/kinds';
import { isZone } from '../journal/zones';
import type { Completion, CompletionContext } from './suggestion';
import type { Where } from './where';

const minutesPerDay = 1440;
/** Minutes after an attack's start at which doses are taken and attacks end. */
const after = { at: [30, 60, 120, 240, 480], start: [30, 60], end: [120, 240, 480, 720, 1080] };
const timedKinds: readonly Kind[] = ['attack', 'intake', 'side-effect'];

/** Null where the key holds no date or time. */
export function momentSuggestions(
  where: Where,
  key: string,
  { now, profile }: CompletionContext,
): Completion[] | null {
  const { kind, path, span } = where;
  if (kind === null) return null;
  const isKindKey = path.length === 0 && key === kind;
  const isTime = key === 'at' || key === 'end' || (key === 'start' && path[0] === 'aura');
  if (!isKindKey && !isTime) return null;
  const zone = where.zone !== undefined && isZone(where.zone) ? where.zone : profile.timeZone;
  const present = now(zone);
  const today = present.slice(0, 10);
  const dates = [
    [today, 'today'],
    [addDays(today, -1), 'yesterday'],
  ] as const;
  const offers: (readonly [string, string])[] = isKindKey
    ? [...(timedKinds.includes(kind) ? [[present, 'now'] as const] : []), ...dates]
    : [
        ...clocks(where, key as keyof typeof after, present),
        ...(key === 'end' ? [['unknown', ''] as const] : []),
      ];
  return offers.map(([text, detail]) => ({
    label: text,
    text,
    span,
    sort: 'value',
    filter: `${text} ${detail}`,
    detail: isDate(text) ? `${detail} · ${weekday(text)}` : detail,
  }));
}

/** The start, some while later, and now; only what is not later than now, in an entry whose start can be read. */
function clocks({ when }: Where, key: keyof typeof after, present: string): (readonly [string, string])[] {
  const start = readMoment(when);
  if (start instanceof Miss || !hasTime(start)) return [[present, 'now']];
  const passed = minutesOf({ date: present.slice(0, 10), time: present.slice(11) }) - minutesOf(start);
  // With an offset of its own, an entry's wall time cannot be set beside this one's.
  const isNear = start.offset === undefined && passed >= 0 && passed < minutesPerDay;
  const current = isNear ? `T${present.slice(11)}` : present;
  const steps = after[key].filter((minutes) => start.offset !== undefined || minutes < passed);
  return [
    ...(start.offset === undefined ? [[current, 'now'] as const] : []),
    ...(key === 'end' ? [] : [[`T${start.time}`, 'at the start'] as const]),
    ...steps.map(
      (minutes) => [clockAfter(start, minutes), `${durationInWords(minutes)} after the start`] as const,
    ),
  ];
}

function clockAfter({ time }: TimedMoment, minutes: number): string {
  const at = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes) % minutesPerDay;
  const two = (value: number) => String(value).padStart(2, '0');
  return `T${two(Math.floor(at / 60))}:${two(at % 60)}`;
}
