/** Where an entry stands among the others of its month: by its date, then as a person would write a day down. */
import type { Day } from './dates';
import { firstDay } from './life';

/** Stand-in times for entries that have none. */
const timeOfKind: Record<string, string> = {
  note: '00:00',
  clear: '00:01',
  attack: '00:02',
  intake: '08:00',
  treatment: '12:02',
  visit: '12:00',
  score: '12:01',
  'side-effect': '19:00',
  day: '23:59',
};

export interface Head {
  kind: string;
  /** The first date; a rough one as written. */
  date: string;
  /** The last date of a range. */
  last?: Day;
  time?: string;
}

const headForm = /^- \{?([a-z-]+): (\d{4}(?:-\d\d){0,2})(?:\/(\d{4}-\d\d-\d\d))?(?: (\d\d:\d\d))?/m;

/** What an entry's first line says. */
export function headOf(text: string): Head {
  const [, kind, date, last, time] = headForm.exec(text) ?? [];
  if (!kind || !date) throw new Error(`no entry: ${text}`);
  return { kind, date, ...(last ? { last } : {}), ...(time ? { time } : {}) };
}

export function orderOf({ kind, date, time }: Head): string {
  return `${date} ${time ?? timeOfKind[kind] ?? '12:00'}`;
}

/** The day that says which month's file an entry is in; what was before the diary stands in its first file. */
export function fileDay({ date }: Head): Day {
  return date < firstDay ? firstDay : date;
}
