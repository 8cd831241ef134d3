/** Dates and times: now, today, yesterday; inside an entry with a time, clocks after its start. */
import { joined, type Part, phrase } from '../journal/phrase';
import { minutesOf } from '../journal/read/times';
import { addDays, isDate } from '../journal/scalars/day';
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
  const dates: Offer[] = [
    { text: today, word: 'today', detail: phrase('today') },
    { text: addDays(today, -1), word: 'yesterday', detail: phrase('yesterday') },
  ];
  const offers = isKindKey
    ? [...(timedKinds.includes(kind) ? [nowAs(present)] : []), ...dates]
    : [
        ...clocks(where, key as keyof typeof after, present),
        ...(key === 'end' ? [{ text: 'unknown', detail: '' }] : []),
      ];
  return offers.map(({ text, word = '', detail }) => ({
    label: text,
    text,
    span,
    sort: 'value',
    filter: joined([text, word, detail], ' '),
    detail: isDate(text) ? joined([detail, { weekday: text }], ' · ') : detail,
  }));
}

interface Offer {
  text: string;
  /** What it can be found by in any language. */
  word?: string;
  detail: Part;
}

function nowAs(text: string): Offer {
  return { text, word: 'now', detail: phrase('now') };
}

/** The start, some while later, and now; only what is not later than now, in an entry whose start can be read. */
function clocks({ when }: Where, key: keyof typeof after, present: string): Offer[] {
  const start = readMoment(when);
  if (start instanceof Miss || !hasTime(start)) return [nowAs(present)];
  const passed = minutesOf({ date: present.slice(0, 10), time: present.slice(11) }) - minutesOf(start);
  // With an offset of its own, an entry's wall time cannot be set beside this one's.
  const isNear = start.offset === undefined && passed >= 0 && passed < minutesPerDay;
  const current = isNear ? `T${present.slice(11)}` : present;
  const steps = after[key].filter((minutes) => start.offset !== undefined || minutes < passed);
  return [
    ...(start.offset === undefined ? [nowAs(current)] : []),
    ...(key === 'end' ? [] : [{ text: `T${start.time}`, detail: phrase('at the start') }]),
    ...steps.map((minutes) => ({
      text: clockAfter(start, minutes),
      detail: phrase('{0} after the start', { minutes }),
    })),
  ];
}

function clockAfter({ time }: TimedMoment, minutes: number): string {
  const at = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes) % minutesPerDay;
  const two = (value: number) => String(value).padStart(2, '0');
  return `T${two(Math.floor(at / 60))}:${two(at % 60)}`;
}
