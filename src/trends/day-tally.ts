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
    if (isRecorded) this.plus('recorded');
    if (record.starts > 0) this.plus('attacks', record.starts);
    if (record.isClear) this.plus('clearDays');
    if (isHeadache) this.plus('headacheDays');
    if (isHeadache && !before?.isHeadache) this.plus('episodes');
    if (isHeadache && record.strength === null) this.plus('moderateOrSevereUnclear');
    if (record.isModerateOrSevere) this.plus('moderateOrSevereDays');
    if (record.isModerateOrSevere && record.isInherited) this.plus('moderateOrSevereInherited');
    if (isMigraine) this.plus('migraineDays');
    if (isMigraine === null) this.plus('migraineUnclear');
    if (isMigraine === null && isRecorded) this.plus('recordedMigraineUnclear');
    for (const name of record.classes) this.plus(name);
    if (!isRecorded && record.classes.has('any')) this.plus('acuteUnrecorded');
    if (isRecorded) for (const name of compared) this.addCompared(name, record, before);
  }

  add({ sums }: DayTally): void {
    for (let i = 0; i < sums.length; i++) this.sums[i] = (this.sums[i] ?? 0) + (sums[i] ?? 0);
  }

  private addCompared(name: ComparedDays, record: DayRecord, before: DayRecord | undefined): void {
    const isOne = isComparedDay[name];
    const is = isOne(record);
    if (is) this.plus(`${name} recorded`);
    if (!before?.isRecorded) return;
    const wasOne = isOne(before);
    this.plus(wasOne ? `${name} afterWith` : `${name} afterWithout`);
    if (is) this.plus(wasOne ? `${name} withAfterWith` : `${name} withAfterWithout`);
  }

  private plus(sort: DaySort, by = 1): void {
    this.sums[places[sort]] = (this.sums[places[sort]] ?? 0) + by;
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
