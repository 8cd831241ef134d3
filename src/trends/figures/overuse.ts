/** Days of acute medicines beside the lines of ICHD-3 8.2 and the person's own limits: counts, and no judgement. */
import { ichdLines, mixedClasses, mixedLine } from '../../journal/ichd-lines';
import { dayNumber, isoDate } from '../../journal/scalars/day';
import { type DosesByClass, dosesIn } from '../behind';
import { tallyOf } from '../day-tally';
import type { Days } from '../days';
import type { FigureContext } from '../figure-context';
import type { OveruseFigures } from '../figure-types/medicine';
import { longRuns } from '../month-runs';
import { perWindow } from '../per-window';
import type { Refs } from '../refs';
import { type AcuteClass, acuteClasses, type Month } from '../types';
import { lastDays } from './last-30';

export function overuse({ input: { days, months, window, content, refs } }: FigureContext): OveruseFigures {
  const lastWindow = { from: window.to - lastDays + 1, to: window.to };
  const taken = months.map(({ from, to }) => takenIn({ from: dayNumber(from), to: dayNumber(to) }, days));
  const mixed = months.flatMap((month) => mixedIn(month, days));
  const last = tallyOf(days, lastWindow);
  return {
    classes: acuteClasses.flatMap((name) => classRow(name, months, taken, refs)),
    mixed,
    mixedRuns: longRuns(mixed.map(({ month }) => month)),
    last30: acuteClasses.map((name) => ({
      class: name,
      days: last.count(name),
      line: ichdLines.get(name) ?? null,
    })),
    limits: limitsAt(window.to, days, content.profile.limits),
  };
}

const takenIn = perWindow(dosesIn);

/** Of classes that were taken in the period. */
function classRow(
  name: AcuteClass,
  list: readonly Month[],
  taken: readonly DosesByClass[],
  refs: Refs,
): OveruseFigures['classes'] {
  if (list.every(({ acuteDays }) => acuteDays[name] === 0)) return [];
  const months = list.map(({ month, acuteDays }, i) => ({
    month,
    days: acuteDays[name],
    entries: (taken[i]?.get(name) ?? []).map(refs.of),
  }));
  const line = ichdLines.get(name) ?? null;
  const reached = months.filter(({ days }) => line !== null && days >= line).map(({ month }) => month);
  return [{ class: name, line, months, reached, runs: longRuns(reached) }];
}

/** A day with several classes is one day; a month in which one class comes to its own line is none of these. */
function mixedIn({ month, acuteDays, from, to }: Month, days: Days): OveruseFigures['mixed'] {
  const classes = mixedClasses.filter((name) => acuteDays[name] > 0);
  const isOverByItself = classes.some((name) => acuteDays[name] >= (ichdLines.get(name) ?? 0));
  if (classes.length < 2 || isOverByItself) return [];
  const total = mixingDays({ from: dayNumber(from), to: dayNumber(to) }, days).filter((taken) =>
    classes.some((name) => taken.has(name)),
  ).length;
  return total >= mixedLine ? [{ month, days: total, classes }] : [];
}

/** What was taken on each day of a window with a dose of one of the mixed classes. */
const mixingDays = perWindow(({ from, to }, days: Days) => {
  const found: ReadonlySet<AcuteClass>[] = [];
  for (let day = from; day <= to; day++) {
    const taken = days.get(day)?.classes;
    if (taken && mixedClasses.some((name) => taken.has(name))) found.push(taken);
  }
  return found;
});

function limitsAt(
  to: number,
  days: Days,
  limits: FigureContext['input']['content']['profile']['limits'],
): OveruseFigures['limits'] {
  return acuteClasses.flatMap((name) => {
    const limit = limits.get(name);
    if (!limit) return [];
    const used = tallyOf(days, { from: to - limit.window + 1, to }).count(name);
    return [{ class: name, ...limit, used, left: Math.max(0, limit.days - used), to: isoDate(to) }];
  });
}
