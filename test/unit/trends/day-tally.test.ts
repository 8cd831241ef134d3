/** Counts of a window are those of its days looked at one by one. */
import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber } from '../../../src/journal/scalars/day';
import type { ComparedDays } from '../../../src/trends/comparison-types';
import { countsOf, coverageOf, noCounts } from '../../../src/trends/counts';
import { comparedSorts, followsOf } from '../../../src/trends/day-pairs';
import { tallyOf } from '../../../src/trends/day-tally';
import { type DayRecord, type Days, daysOf } from '../../../src/trends/days';
import type { Follows } from '../../../src/trends/statistics/effective-days';
import type { Counts } from '../../../src/trends/types';
import type { Window } from '../../../src/trends/window';
import { runs } from '../helpers/runs';
import { contentFrom } from './support/figures';
import { someEntries, someProfile } from './support/random-entries';

const isComparedDay: Record<ComparedDays, (day: DayRecord) => boolean> = {
  headacheDays: (day) => day.isHeadache,
  migraineDays: (day) => day.isMigraine === true,
  moderateOrSevereDays: (day) => day.isModerateOrSevere,
  acuteDays: (day) => day.classes.has('any'),
};

const someWindow = fc
  .tuple(fc.integer({ min: -150, max: 110 }), fc.integer({ min: 0, max: 250 }))
  .map(([start, length]): Window => {
    const from = dayNumber('2025-12-20') + start;
    return { from, to: from + length };
  });

function* series(days: Days, isOne: (day: DayRecord) => boolean): Generator<boolean | null> {
  for (let day = days.from; day <= days.to; day++) {
    const record = days.get(day);
    yield record?.isRecorded ? isOne(record) : null;
  }
}

function count(
  days: Days,
  { from, to }: Window,
  isOne: (day: DayRecord, before?: DayRecord) => boolean,
): number {
  let found = 0;
  for (let day = from; day <= to; day++) {
    const record = days.get(day);
    if (record && isOne(record, days.get(day - 1))) found++;
  }
  return found;
}

function countedOneByOne(days: Days, window: Window): Counts {
  const of = (isOne: Parameters<typeof count>[2]) => count(days, window, isOne);
  let attacks = 0;
  for (let day = window.from; day <= window.to; day++) attacks += days.get(day)?.starts ?? 0;
  const names = Object.keys(noCounts().acuteDays) as (keyof Counts['acuteDays'])[];
  const acuteDays = names.map((name) => [name, of(({ classes }) => classes.has(name))]);
  return {
    attacks,
    episodes: of(({ isHeadache }, before) => isHeadache && !before?.isHeadache),
    clearDays: of(({ isClear }) => isClear),
    headacheDays: of(({ isHeadache }) => isHeadache),
    migraineDays: of(({ isMigraine }) => isMigraine === true),
    migraineUnclear: of(({ isMigraine }) => isMigraine === null),
    moderateOrSevereDays: of(({ isModerateOrSevere }) => isModerateOrSevere),
    moderateOrSevereInherited: of((day) => day.isModerateOrSevere && day.isInherited),
    moderateOrSevereUnclear: of((day) => day.isHeadache && day.strength === null),
    acuteDays: Object.fromEntries(acuteDays) as Counts['acuteDays'],
    acuteUnrecorded: of((day) => day.classes.has('any') && !day.isRecorded),
  };
}

function followedOneByOne(all: readonly (boolean | null)[]): Follows {
  const after = (was: boolean) => all.filter((is, i) => is !== null && i > 0 && all[i - 1] === was);
  return {
    afterWith: after(true).length,
    withAfterWith: after(true).filter(Boolean).length,
    afterWithout: after(false).length,
    withAfterWithout: after(false).filter(Boolean).length,
  };
}

describe('a tally of days', () => {
  it('tells of any window what its days say one by one', () => {
    fc.assert(
      fc.property(someEntries, someProfile, someWindow, (entries, profile, window) => {
        const days = daysOf(contentFrom(entries.join(''), profile));
        deepEqual(countsOf(days, window), countedOneByOne(days, window));
        equal(
          coverageOf(days, window).recordedDays,
          count(days, window, ({ isRecorded }) => isRecorded),
        );
        const compared = Object.keys(isComparedDay) as ComparedDays[];
        const tally = tallyOf(days, window);
        for (const name of compared) {
          const isOne = (day: DayRecord) => day.isRecorded && isComparedDay[name](day);
          equal(tally.count(comparedSorts[name]), count(days, window, isOne), name);
          deepEqual(followsOf(days, name), followedOneByOne([...series(days, isComparedDay[name])]));
        }
        const unclear = count(days, window, (day) => day.isRecorded && day.isMigraine === null);
        equal(tally.count('recordedMigraineUnclear'), unclear);
      }),
      runs(300),
    );
  });

  it('is of nothing in an empty diary', () => {
    deepEqual(countsOf(daysOf(contentFrom('')), { from: 20_000, to: 20_030 }), noCounts());
  });
});
