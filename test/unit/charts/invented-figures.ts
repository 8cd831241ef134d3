/** Invented figures that fit an invented diary: made by fixed rules, so that pictures of them stay the same. */
import type { Figures } from '../../../src/trends/figure-types';
import type { CalendarDay, ImpactDays } from '../../../src/trends/figure-types/days';
import type { Strength } from '../../../src/trends/interval';
import type { AcuteClass, Block, Month, Trends } from '../../../src/trends/types';
import { blockFrom, dateAfter } from './diaries';

const strengths: (Strength | null)[] = ['mild', 'moderate', 'severe', 'moderate', null];

/** The days of a block in a fixed disorder: first those with headache, then the clear ones, the rest unknown. */
function blockDays(block: Block): CalendarDay[] {
  const { days, headacheDays, clearDays, migraineDays, acuteDays } = block;
  return Array.from({ length: days }, (_, index): CalendarDay => {
    const place = days === 28 ? (index * 11) % 28 : index;
    const isHeadache = place < headacheDays;
    const isClear = !isHeadache && place < headacheDays + clearDays;
    const classes = (Object.keys(acuteDays) as AcuteClass[]).filter(
      (name) => name !== 'any' && place < acuteDays[name],
    );
    return {
      date: dateAfter(block.from, index),
      isRecorded: isHeadache || isClear,
      isHeadache,
      isClear,
      isMigraine: isHeadache ? (place < migraineDays ? true : place % 6 === 5 ? null : false) : false,
      strength: isHeadache ? (strengths[place % strengths.length] ?? null) : null,
      isInherited: isHeadache && place % 4 === 1,
      classes,
      impact: isHeadache ? (strengths[(place + 2) % strengths.length] ?? null) : null,
      menstruation: null,
      entries: isHeadache || isClear ? [0] : [],
    };
  });
}

function impactOf(days: CalendarDay[]): ImpactDays {
  const graded = (grade: Strength) =>
    days.filter((day) => day.impact === grade || (grade === 'none' && day.isClear)).length;
  const counts = {
    none: graded('none'),
    mild: graded('mild'),
    moderate: graded('moderate'),
    severe: graded('severe'),
  };
  const known = counts.none + counts.mild + counts.moderate + counts.severe;
  return {
    ...counts,
    unknown: days.length - known,
    livable: counts.none + counts.mild,
    workMissedMinutes: 0,
    workReducedMinutes: 0,
  };
}

export function inventedFigures(trends: Trends): Partial<Figures> {
  const calendar = trends.blocks.flatMap(blockDays);
  const names = [...new Set(calendar.map((day) => day.date.slice(0, 7)))];
  const months = names.map((month) => ({
    month,
    ...impactOf(calendar.filter((day) => day.date.startsWith(month))),
  }));
  const to = trends.period.to;
  return {
    calendar,
    impact: { ...impactOf(calendar), months },
    overuse: {
      classes: [],
      mixed: [],
      last30: [],
      limits: [{ class: 'triptan', days: 9, window: 30, used: 4, left: 5, to }],
    },
  };
}

/** Calendar months counted from the calendar, so that both agree. */
export function inventedMonths(calendar: CalendarDay[]): Month[] {
  const names = [...new Set(calendar.map((day) => day.date.slice(0, 7)))];
  return names.map((month) => {
    const days = calendar.filter((day) => day.date.startsWith(month));
    const count = (of: (day: CalendarDay) => boolean) => days.filter(of).length;
    const block = blockFrom(days[0]?.date ?? '', {
      days: days.length,
      headache: count((day) => day.isHeadache),
      migraine: count((day) => day.isMigraine === true),
      unclear: count((day) => day.isRecorded && day.isMigraine === null),
      clear: count((day) => day.isClear),
    });
    return { month, ...block };
  });
}

/** Happenings of the time of `threeYears`, one of each kind at least. */
export const happened: Partial<Figures> = {
  series: [
    {
      name: 'onabotulinumtoxin-a',
      every: '12w',
      given: ['2024-07-01', '2024-09-25', '2024-12-18', '2025-03-12', '2025-06-04', '2025-08-27'],
      weeks: [],
    },
  ],
  treatments: [
    {
      drug: 'baclofen',
      purpose: 'preventive',
      isCurrent: true,
      since: '2025-10-10',
      days: 160,
      current: '30 mg',
      highest: '30 mg',
      missed: [
        { date: '2025-11-02', doses: 1 },
        { date: '2026-01-14', doses: null },
      ],
      missedDays: 2,
    } as NonNullable<Figures['treatments']>[number],
  ],
  sideEffects: [
    {
      of: 'topiramate',
      symptoms: ['tingling', 'word-finding'],
      severity: 'moderate',
      from: '2023-04-20',
      to: '2023-09-10',
      isEnded: true,
      entries: [0],
    },
    {
      of: 'baclofen',
      symptoms: ['drowsiness'],
      severity: 'mild',
      from: '2025-10-12',
      to: null,
      isEnded: false,
      entries: [1],
    },
    {
      of: null,
      symptoms: ['dizziness'],
      severity: null,
      from: '2025-10-20',
      to: '2025-10-20',
      isEnded: true,
      entries: [2],
    },
  ],
  visits: [
    {
      date: '2024-06-27',
      with: 'neurologist',
      reason: 'third preventive',
      decided: 'onabotulinumtoxin-a every 12 weeks',
      ask: null,
      entries: [3],
    },
    { date: '2026-04-20', with: 'neurologist', reason: null, decided: null, ask: null, entries: [4] },
  ],
  notes: [
    { from: '2023-08-21', to: '2023-09-17', text: 'Nothing written: moving house.', entries: [5] },
    { from: '2025-05-03', to: '2025-05-03', text: 'New glasses.', entries: [6] },
  ],
};
