/** Days of use of a class of acute drugs within a window, and the days on which their number comes to a line. */

import { type AcuteDose, acuteDosesOf } from './doses';
import type { AcuteClass } from './drug-classes';
import type { DiaryEntry, DiaryFacts } from './rules/diary-rule';
import type { Limit } from './schema/profile';

export interface Reached<D> {
  /** The first dose of the day. */
  dose: D;
  /** Days of use in the window that ends with this day. */
  count: number;
}

/** The days of use among a diary's entries. */
export function useDaysOf({
  entries,
  profile,
}: Pick<DiaryFacts, 'entries' | 'profile'>): Map<AcuteClass, AcuteDose<DiaryEntry>[]> {
  return daysByClass(acuteDosesOf(entries, profile));
}

/**
 * Several doses of a class on a day are one day of use.
 * @returns the first dose of each day, by class (and `any`), in the order of their days
 */
export function daysByClass<D extends Pick<AcuteDose, 'day' | 'classes'>>(
  doses: Iterable<D>,
): Map<AcuteClass, D[]> {
  const days = new Map<AcuteClass, Map<number, D>>();
  for (const dose of doses) {
    for (const name of ['any' as const, ...dose.classes]) {
      const ofClass = days.get(name) ?? new Map<number, D>();
      days.set(name, ofClass);
      if (!ofClass.has(dose.day)) ofClass.set(dose.day, dose);
    }
  }
  return new Map(
    [...days].map(([name, ofClass]) => [name, [...ofClass.values()].sort((a, b) => a.day - b.day)]),
  );
}

/** The days on which the count comes to the line, having been below it the day before. */
export function* reachedDays<D extends { day: number }>(
  useDays: readonly D[],
  { days, window }: Limit,
): Generator<Reached<D>> {
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
