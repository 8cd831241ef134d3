/** What is known of each date of the period, or of its newest ones. */
import { isoDate } from '../../journal/scalars/day';
import type { CheckIn } from '../check-ins';
import type { DayRecord } from '../days';
import type { FigureContext } from '../figure-context';
import type { CalendarDay } from '../figure-types/days';
import type { PlacedEntry } from '../source';
import { type AcuteClass, acuteClasses } from '../types';
import { impactOn } from './impact';

export function calendar(context: FigureContext): CalendarDay[] {
  const { window, calendarDays } = context.input;
  const dates: CalendarDay[] = [];
  for (let day = Math.max(window.from, window.to - calendarDays + 1); day <= window.to; day++)
    dates.push(dateOf(day, context));
  return dates;
}

/** A date as it was told last, and what it was told of. */
interface ToldDate {
  checkIn: CheckIn | undefined;
  entries: readonly PlacedEntry[];
  date: CalendarDay;
}

const known = new WeakMap<DayRecord, ToldDate>();

/** The same object as long as its record, its check-in and the numbers of its entries are the same. */
function dateOf(day: number, context: FigureContext): CalendarDay {
  const { days, refs } = context.input;
  const record = days.get(day);
  const checkIn = context.checkIns.get(day);
  const last = record && known.get(record);
  if (last && last.checkIn === checkIn) {
    if (last.entries.every((placed, i) => refs.of(placed) === last.date.entries[i])) return last.date;
    last.date = { ...last.date, entries: last.entries.map(refs.of) };
    return last.date;
  }
  const entries = [...new Set(entriesOf(record, checkIn))];
  const date = { ...saidOf(day, record, checkIn, context), entries: entries.map(refs.of) };
  if (record) known.set(record, { checkIn, entries, date });
  return date;
}

function saidOf(
  day: number,
  record: DayRecord | undefined,
  checkIn: CheckIn | undefined,
  context: FigureContext,
): Omit<CalendarDay, 'entries'> {
  return {
    date: isoDate(day),
    isRecorded: record?.isRecorded ?? false,
    isHeadache: record?.isHeadache ?? false,
    isClear: record?.isClear ?? false,
    // Of a day without a word nothing can be told; a recorded one without an attack was none.
    isMigraine: record?.isRecorded || record?.isMigraine ? record.isMigraine : null,
    strength: record?.strength ?? null,
    isInherited: record?.isInherited ?? false,
    classes: record ? classesIn(record) : [],
    impact: impactOn(day, context),
    menstruation: checkIn?.menstruation ?? null,
  };
}

function classesIn({ classes }: DayRecord): AcuteClass[] {
  return classes.size === 0 ? [] : acuteClasses.filter((name) => name !== 'any' && classes.has(name));
}

/** What is said of headache first, then medicines, then the rest of the check-in. */
function* entriesOf(record: DayRecord | undefined, checkIn: CheckIn | undefined): Generator<PlacedEntry> {
  if (record) {
    yield* record.sources;
    for (const { placed } of record.doses) yield placed;
  }
  yield* checkIn?.entries ?? [];
}
