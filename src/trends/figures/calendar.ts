/** What is known of each date of the period. */
import { isoDate } from '../../journal/scalars/day';
import type { DayRecord } from '../days';
import type { FigureContext } from '../figure-context';
import type { CalendarDay } from '../figure-types/days';
import type { PlacedEntry } from '../source';
import { type AcuteClass, acuteClasses } from '../types';
import { impactOn } from './impact';

export function calendar(context: FigureContext): CalendarDay[] {
  const { window } = context.input;
  const dates: CalendarDay[] = [];
  for (let day = window.from; day <= window.to; day++) dates.push(dateOf(day, context));
  return dates;
}

function dateOf(day: number, context: FigureContext): CalendarDay {
  const { days, refs } = context.input;
  const record = days.get(day);
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
    menstruation: context.checkIns.get(day)?.menstruation ?? null,
    entries: refs.ofAll(entriesOf(day, record, context)),
  };
}

function classesIn({ classes }: DayRecord): AcuteClass[] {
  return classes.size === 0 ? [] : acuteClasses.filter((name) => name !== 'any' && classes.has(name));
}

/** What is said of headache first, then medicines, then the rest of the check-in. */
function* entriesOf(
  day: number,
  record: DayRecord | undefined,
  context: FigureContext,
): Generator<PlacedEntry> {
  if (record) {
    yield* record.sources;
    for (const { placed } of record.doses) yield placed;
  }
  yield* context.checkIns.get(day)?.entries ?? [];
}
