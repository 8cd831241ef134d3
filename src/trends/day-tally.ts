/** How many days of a window are of each sort. Of a long one, runs of days are added up that were counted before. */
import type { ComparedDays } from './comparison-types';
import type { DayRecord, Days } from './days';
import { perWindow } from './per-window';
import type { Follows } from './statistics/effective-days';
import { acuteClasses } from './types';
import type { Window } from './window';

/** Whether a day is one of those that are compared. */
export const isComparedDay: Record<ComparedDays, (day: DayRecord) => boolean> = {
  headacheDays: (day) => day.isHeadache,
  migraineDays: (day) => day.isMigraine === true,
  moderateOrSevereDays: (day) => day.isModerateOrSevere,
  acuteDays: (day) => day.classes.has('any'),
};

const compared = Object.keys(isComparedDay) as ComparedDays[];

const plainSorts = [
  'recorded',
  'attacks',
  'episodes',
  'clearDays',
  'headacheDays',
  'migraineDays',
  'migraineUnclear',
  /** An aura can be of a day of which nothing else is known. */
  'recordedMigraineUnclear',
  'moderateOrSevereDays',
  'moderateOrSevereInherited',
  'moderateOrSevereUnclear',
  'acuteUnrecorded',
  ...acuteClasses,
] as const;

/** Recorded days that are compared; of those after a recorded day with or without, how many there are and how many with. */
const parts = ['recorded', 'afterWith', 'withAfterWith', 'afterWithout', 'withAfterWithout'] as const;

export type DaySort = (typeof plainSorts)[number] | `${ComparedDays} ${(typeof parts)[number]}`;

const sorts = [...plainSorts, ...compared.flatMap((name) => parts.map((part): DaySort => `${name} ${part}`))];
const places = Object.fromEntries(sorts.map((sort, i) => [sort, i])) as Record<DaySort, number>;

/** Looked up once: to put the name of a sort together costs more than to count it. */
const comparedPlaces = compared.map((name) => ({
  isOne: isComparedDay[name],
  at: {
    recorded: places[`${name} recorded`],
    afterWith: places[`${name} afterWith`],
    withAfterWith: places[`${name} withAfterWith`],
    afterWithout: places[`${name} afterWithout`],
    withAfterWithout: places[`${name} withAfterWithout`],
  },
}));

/** So long are the runs that are counted once. */
const runDays = 64;

export class DayTally {
  private readonly sums = new Int32Array(sorts.length);

  count(sort: DaySort): number {
    return this.sums[places[sort]] ?? 0;
  }

  /** How one day follows the other. */
  follows(name: ComparedDays): Follows {
    return {
      afterWith: this.count(`${name} afterWith`),
      withAfterWith: this.count(`${name} withAfterWith`),
      afterWithout: this.count(`${name} afterWithout`),
      withAfterWithout: this.count(`${name} withAfterWithout`),
    };
  }

  addDay(record: DayRecord, before: DayRecord | undefined): void {
    const { isRecorded, isHeadache, isMigraine } = record;
    if (isRecorded) this.plus(places.recorded);
    if (record.starts > 0) this.plus(places.attacks, record.starts);
    if (record.isClear) this.plus(places.clearDays);
    if (isHeadache) this.plus(places.headacheDays);
    if (isHeadache && !before?.isHeadache) this.plus(places.episodes);
    if (isHeadache && record.strength === null) this.plus(places.moderateOrSevereUnclear);
    if (record.isModerateOrSevere) this.plus(places.moderateOrSevereDays);
    if (record.isModerateOrSevere && record.isInherited) this.plus(places.moderateOrSevereInherited);
    if (isMigraine) this.plus(places.migraineDays);
    if (isMigraine === null) this.plus(places.migraineUnclear);
    if (isMigraine === null && isRecorded) this.plus(places.recordedMigraineUnclear);
    if (record.classes.size > 0) {
      for (const name of record.classes) this.plus(places[name]);
      if (!isRecorded) this.plus(places.acuteUnrecorded);
    }
    if (isRecorded) this.addCompared(record, before?.isRecorded ? before : undefined);
  }

  add({ sums }: DayTally): void {
    for (let i = 0; i < sums.length; i++) this.sums[i] = (this.sums[i] ?? 0) + (sums[i] ?? 0);
  }

  /** @param before where it is recorded */
  private addCompared(record: DayRecord, before: DayRecord | undefined): void {
    for (const { isOne, at } of comparedPlaces) {
      const is = isOne(record);
      if (is) this.plus(at.recorded);
      if (!before) continue;
      const wasOne = isOne(before);
      this.plus(wasOne ? at.afterWith : at.afterWithout);
      if (is) this.plus(wasOne ? at.withAfterWith : at.withAfterWithout);
    }
  }

  private plus(place: number, by = 1): void {
    this.sums[place] = (this.sums[place] ?? 0) + by;
  }
}

export function tallyOf(days: Days, window: Window): DayTally {
  const from = Math.max(window.from, days.from);
  const to = Math.min(window.to, days.to);
  const firstRun = Math.ceil(from / runDays) * runDays;
  const lastRun = Math.floor((to + 1) / runDays) * runDays;
  if (firstRun >= lastRun) return oneByOne({ from, to }, days);
  const tally = oneByOne({ from, to: firstRun - 1 }, days);
  for (let run = firstRun; run < lastRun; run += runDays)
    tally.add(ofRun({ from: run, to: run + runDays - 1 }, days));
  tally.add(oneByOne({ from: lastRun, to }, days));
  return tally;
}

function oneByOne({ from, to }: Window, days: Days): DayTally {
  const tally = new DayTally();
  let before = days.get(from - 1);
  for (let day = from; day <= to; day++) {
    const record = days.get(day);
    if (record) tally.addDay(record, before);
    before = record;
  }
  return tally;
}

const ofRun = perWindow(oneByOne);
