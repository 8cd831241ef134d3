/** Invented figures that fit an invented diary: made by fixed rules, so that pictures of them stay the same. */
import { told } from '../../../src/journal/translate';
import type { Comparison, SaidComparison } from '../../../src/trends/comparison-types';
import type { Figures } from '../../../src/trends/figure-types';
import type { CalendarDay, ImpactDays } from '../../../src/trends/figure-types/days';
import type { Response } from '../../../src/trends/figure-types/medicine';
import type { Share, Strength } from '../../../src/trends/interval';
import { saidComparison } from '../../../src/trends/said-comparison';
import { plainTeller, type Teller } from '../../../src/trends/teller';
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

function monthsOf(
  name: AcuteClass,
  line: number | null,
  calendar: CalendarDay[],
): Figures['overuse']['classes'][number] {
  const names = [...new Set(calendar.map((day) => day.date.slice(0, 7)))];
  const months = names.map((month) => ({
    month,
    days: calendar.filter((day) => day.date.startsWith(month) && day.classes.includes(name)).length,
    entries: [0, 1],
  }));
  const reached = months.filter(({ days }) => line !== null && days >= line).map(({ month }) => month);
  return { class: name, line, months, reached, runs: [] };
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
      classes: [
        monthsOf('triptan', 10, calendar),
        monthsOf('non-opioid', 15, calendar),
        monthsOf('gepant', null, calendar),
      ],
      mixed: [],
      mixedRuns: [],
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

/** A share with an interval wide enough to see; the true ones are counted and tested elsewhere. */
export function share(count: number, of: number): Share {
  if (of === 0) return { count, of, value: null, low: null, high: null };
  const value = count / of;
  const half = 1 / Math.sqrt(of);
  return { count, of, value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

const nothing: Response = {
  doses: 0,
  missing: 0,
  asleep: 0,
  painFree: share(0, 0),
  relief: null,
  sustained: share(0, 0),
};

/** Figures that have no time: about attacks, drugs and patterns. */
export const counted: Partial<Figures> = {
  responses: [
    {
      drug: 'sumatriptan',
      classes: ['triptan'],
      mild: { doses: 12, missing: 2, asleep: 1, painFree: share(7, 9), relief: null, sustained: share(6, 9) },
      moderateOrSevere: {
        doses: 31,
        missing: 4,
        asleep: 0,
        painFree: share(8, 27),
        relief: share(17, 27),
        sustained: share(5, 27),
      },
      unknown: nothing,
      beforePain: 0,
      entries: [0, 1],
    },
    {
      drug: 'naproxen',
      classes: ['non-opioid'],
      mild: nothing,
      moderateOrSevere: nothing,
      unknown: { ...nothing, doses: 3, missing: 3 },
      beforePain: 0,
      entries: [2],
    },
  ],
  onset: {
    hours: [0, 0, 1, 3, 6, 9, 14, 11, 6, 5, 4, 3, 4, 6, 8, 7, 9, 6, 4, 3, 2, 1, 1, 0],
    weekdayHours: Array.from({ length: 7 }, (_, day) =>
      Array.from({ length: 24 }, (_, hour) => ((day + 1) * (hour + 2)) % 5),
    ),
    weekdays: [20, 14, 18, 12, 16, 22, 11],
    waking: 23,
    unknown: 8,
    entries: {
      weekdayHours: Array.from({ length: 7 }, (_, day) =>
        Array.from({ length: 24 }, (_, hour) => (((day + 1) * (hour + 2)) % 5 > 0 ? [day, 7] : [])),
      ),
      waking: [3],
      unknown: [4],
    },
  },
  attacks: {
    attacks: 121,
    episodes: 98,
    isFrequent: true,
    openEnded: 4,
    minutes: { count: 117, unknown: 4, min: 40, q1: 300, median: 720, q3: 1800, max: 5000 },
    lengths: ['under 4 h', '4–24 h', '24–48 h', '48–72 h', 'over 72 h'].map((label, index) => ({
      label: told(label),
      count: [18, 61, 25, 10, 3][index] ?? 0,
      entries: [index],
    })),
    lengthUnknown: { count: 4, entries: [5] },
    pains: {
      numbers: [0, 0, 2, 6, 11, 18, 22, 25, 14, 5, 1],
      words: { none: 1, mild: 4, moderate: 6, severe: 3 },
      unknown: 3,
      entries: {
        numbers: Array.from({ length: 11 }, (_, pain) => (pain < 2 ? [] : [pain])),
        words: { none: [0], mild: [1], moderate: [2], severe: [3] },
        unknown: [4],
      },
    },
    recurrences: share(9, 70),
  },
  factors: {
    lag: 1,
    tested: 2,
    rows: [
      {
        factor: 'short-sleep',
        daysWith: 20,
        onsetsWith: 8,
        daysWithout: 70,
        onsetsWithout: 10,
        result: {
          riskRatio: { value: 2.8, low: 1.2762, high: 6.1432 },
          riskDifference: { value: 0.25714, low: 0.04993, high: 0.47977 },
          fisher: 0.022708,
          circularShift: 0.0307,
          adjusted: 0.0454,
        },
        mayBeProdrome: false,
        entries: [0, 1],
      },
      {
        factor: 'craving',
        daysWith: 12,
        onsetsWith: 0,
        daysWithout: 78,
        onsetsWithout: 18,
        result: {
          riskRatio: { value: 0, low: 0, high: null },
          riskDifference: { value: -0.23, low: -0.33, high: 0.02 },
          fisher: 0.067,
          circularShift: 0.0004,
          adjusted: 0.067,
        },
        mayBeProdrome: true,
        entries: [0, 1],
      },
      {
        factor: 'choir',
        daysWith: 4,
        onsetsWith: 1,
        daysWithout: 86,
        onsetsWithout: 17,
        result: null,
        mayBeProdrome: false,
        entries: [0, 1],
      },
    ],
  },
  terms: [
    {
      key: 'symptoms',
      terms: [
        { term: 'nausea', share: share(61, 90), mayBeProdrome: false, entries: [0, 1] },
        { term: 'photophobia', share: share(40, 90), mayBeProdrome: false, entries: [1] },
      ],
      said: 90,
    },
    {
      key: 'site',
      terms: [{ term: 'temple', share: share(12, 30), mayBeProdrome: false, entries: [2] }],
      said: 30,
    },
  ],
};

const since = (week: number, days: number, recordedDays: number, headacheDays: number) => ({
  week,
  days,
  recordedDays,
  headacheDays,
  share: share(headacheDays, recordedDays),
  entries: headacheDays > 0 ? [week] : [],
});

/** Happenings of the time of `threeYears`, one of each kind at least. */
export const happened: Partial<Figures> = {
  series: [
    {
      name: 'onabotulinumtoxin-a',
      every: '12w',
      given: ['2024-07-01', '2024-09-25', '2024-12-18', '2025-03-12', '2025-06-04', '2025-08-27'],
      entries: [[0], [1], [2], [3], [4], [5]],
      weeks: [
        ...[20, 18, 15, 12, 11, 11, 12, 14, 15, 17, 20, 22].map((days, index) =>
          since(index + 1, 42, 40, days),
        ),
        since(13, 0, 0, 0),
      ],
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
        { date: '2025-11-02', doses: 1, entries: [0] },
        { date: '2026-01-14', doses: null, entries: [1] },
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

const side = (from: string, to: string, days: number, recordedDays: number, headacheDays: number) => ({
  from,
  to,
  days,
  recordedDays,
  unknownDays: days - recordedDays,
  headacheDays,
  migraineDays: Math.floor(headacheDays / 2),
  migraineUnclear: 0,
  moderateOrSevereDays: Math.floor(headacheDays / 2),
  moderateOrSevereUnclear: 0,
  acuteDays: Math.floor(headacheDays / 3),
  attacks: Math.floor(headacheDays / 2),
  hasRate: true,
});
const compared = (value: number, low: number, high: number) => ({
  difference28: { value, low, high },
  bounds28: { low: low - 1, high: high + 1 },
  rateRatio: { value: 0.73, low: 0.49, high: 1.07 },
  dependence: 0.19,
});

const sinceBaclofen: Comparison = {
  format: 1,
  since: '2025-10-10',
  runIn: 28,
  rules: { migraineDay: 'leiden+type', timeZone: 'Europe/Berlin' },
  before: side('2023-03-06', '2025-10-09', 949, 840, 560),
  after: side('2025-11-07', '2026-03-19', 133, 126, 52),
  headacheDays: compared(-6.0, -10.3, -1.2),
  migraineDays: compared(-2.4, -5, 0.6),
  moderateOrSevereDays: compared(-3.1, -6, -0.2),
  acuteDays: compared(0.1, -2, 2.4),
  attacks: {
    rateRatio: { value: 0.7, low: 0.4, high: 1.2 },
    dispersedRateRatio: { value: 0.7, low: 0.4, high: 1.2 },
    dispersion: 1,
  },
};

/** Before and since baclofen, as it is said. */
export function baclofenSaid(teller: Teller = plainTeller): SaidComparison {
  return saidComparison(sinceBaclofen, teller);
}
