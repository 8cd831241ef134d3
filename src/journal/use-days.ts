/** Days of use of a class of acute drugs within a window, and the days on which their number comes to a line. */

import { classWords } from './class-words';
import { type AcuteDose, acuteDosesOf } from './doses';
import type { AcuteClass } from './drug-classes';
import { dayIn, type Phrase, phrase } from './phrase';
import type { DiaryEntry, DiaryFacts, Report } from './rules/diary-rule';
import { isoDate } from './scalars/day';
import type { Limit } from './schema/profile';

export interface Reached {
  /** The first dose of the day. */
  dose: AcuteDose<DiaryEntry>;
  /** Days of use in the window that ends with this day. */
  count: number;
}

/** The doses of each class by day, in order; several on a day are one day of use. */
export function useDaysOf({
  entries,
  profile,
}: Pick<DiaryFacts, 'entries' | 'profile'>): Map<AcuteClass, AcuteDose<DiaryEntry>[]> {
  const days = new Map<AcuteClass, Map<number, AcuteDose<DiaryEntry>>>();
  for (const dose of acuteDosesOf(entries, profile)) {
    for (const name of ['any' as const, ...dose.classes]) {
      const ofClass = days.get(name) ?? new Map<number, AcuteDose<DiaryEntry>>();
      days.set(name, ofClass);
      if (!ofClass.has(dose.day)) ofClass.set(dose.day, dose);
    }
  }
  return new Map(
    [...days].map(([name, ofClass]) => [name, [...ofClass.values()].sort((a, b) => a.day - b.day)]),
  );
}

/** The days on which the count comes to the line, having been below it the day before. */
export function* reachedDays(
  useDays: readonly AcuteDose<DiaryEntry>[],
  { days, window }: Limit,
): Generator<Reached> {
  const line = Math.max(1, days);
  let first = 0;
  let firstBefore = 0;
  for (const [i, dose] of useDays.entries()) {
    while ((useDays[first]?.day ?? 0) <= dose.day - window) first++;
    while ((useDays[firstBefore]?.day ?? 0) <= dose.day - 1 - window) firstBefore++;
    const count = i + 1 - first;
    if (count >= line && i - firstBefore < line) yield { dose, count };
  }
}

/** @param line what the number is set beside, such as `ICHD-3 line 10` */
export function useReport(name: AcuteClass, { dose, count }: Reached, window: number, line: Phrase): Report {
  return {
    at: dose.placed,
    path: dose.path,
    message: phrase(
      '{0} days {1} ({2} days to {3}) · {4}',
      classWords[name],
      count,
      window,
      dayIn(isoDate(dose.day)),
      line,
    ),
  };
}
