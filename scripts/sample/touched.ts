/** Which days an entry written by hand speaks for, so that nothing else is drawn for them. */
import { type Day, dayOf, daysBetween, plusDays } from './dates';
import { type Head, headOf } from './place';

/** The last day an entry reaches; its only day where it has no end, or a rough date's text. */
export function lastDayOf(text: string): Day {
  const head = headOf(text);
  return head.kind === 'attack' ? endOf(head, text) : (head.last ?? head.date);
}

function endOf({ date, time }: Head, text: string): Day {
  const end = /^ {2}end: (\S+)/m.exec(text)?.[1];
  if (!end || end === 'unknown') return date;
  if (!end.startsWith('T')) return dayOf(end);
  return time && end.slice(1) < time ? plusDays(date, 1) : date;
}

export interface ByHand {
  /** Days of which something is said about headache, and whether there was one. */
  headache: Map<Day, boolean>;
  /** Days with a check-in. */
  checkedIn: Set<Day>;
  /** Days with a triptan, by month. */
  triptanDays: Map<string, Set<Day>>;
}

export function toldBy(texts: readonly string[]): ByHand {
  const told: ByHand = { headache: new Map(), checkedIn: new Set(), triptanDays: new Map() };
  for (const text of texts) tell(told, text);
  return told;
}

function tell(told: ByHand, text: string): void {
  const { kind, date } = headOf(text);
  const ache = acheOf(kind, text);
  if (kind === 'day') told.checkedIn.add(date);
  for (const day of ache === undefined ? [] : daysBetween(date, lastDayOf(text))) {
    told.headache.set(day, ache || told.headache.get(day) === true);
  }
  for (const day of triptanDays(text)) addTo(told.triptanDays, day);
}

/** Whether the entry's days had headache; undefined where it does not say. */
function acheOf(kind: string, text: string): boolean | undefined {
  if (kind === 'attack') return !text.includes('type: aura-only');
  if (kind === 'clear') return false;
  const headache = /^ {2}headache: (\S+)/m.exec(text)?.[1];
  return headache === undefined ? undefined : headache !== 'none' && headache !== '0';
}

/** Nearly: a clock may mean the day after, which matters little for a cap. */
function triptanDays(text: string): Day[] {
  return [...text.matchAll(/triptan, .*?at: (\d{4}-\d\d-\d\d|T)/g)].map(([, at]) =>
    at === 'T' || !at ? headOf(text).date : at,
  );
}

export function addTo(days: Map<string, Set<Day>>, day: Day): void {
  const month = day.slice(0, 7);
  days.set(month, (days.get(month) ?? new Set()).add(day));
}
