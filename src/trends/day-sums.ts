/** How many days there were of each sort up to each day, added up once: any window is then told by a difference. */
import { oncePer } from '../journal/once';
import type { DayRecord, Days } from './days';
import { acuteClasses } from './types';

const sorts = [
  'recorded',
  'attacks',
  'episodes',
  'clearDays',
  'headacheDays',
  'migraineDays',
  'migraineUnclear',
  'moderateOrSevereDays',
  'moderateOrSevereInherited',
  'moderateOrSevereUnclear',
  'acuteUnrecorded',
  /** Of these, those that are recorded: an aura can be of a day of which nothing else is known. */
  'recordedMigraineDays',
  'recordedMigraineUnclear',
  ...acuteClasses,
] as const;

export type DaySort = (typeof sorts)[number];

const width = sorts.length;
const columns = Object.fromEntries(sorts.map((name, i) => [name, i])) as Record<DaySort, number>;

export class DaySums {
  /** A row for each day, with what was so before it, and one for what comes after all. */
  private readonly rows: Int32Array;
  private readonly first: number;
  private readonly length: number;

  constructor(days: Days) {
    this.first = days.from;
    this.length = days.to - days.from + 1;
    this.rows = new Int32Array((this.length + 1) * width);
    const sums = new Int32Array(width);
    let before: DayRecord | undefined;
    for (let i = 0; i < this.length; i++) {
      const record = days.get(this.first + i);
      if (record) add(record, before, sums);
      this.rows.set(sums, (i + 1) * width);
      before = record;
    }
  }

  /** @param to included */
  count(name: DaySort, { from, to }: { from: number; to: number }): number {
    const column = columns[name];
    return (this.rows[this.rowOf(to + 1) + column] ?? 0) - (this.rows[this.rowOf(from) + column] ?? 0);
  }

  private rowOf(day: number): number {
    return Math.min(Math.max(day - this.first, 0), this.length) * width;
  }
}

function add(record: DayRecord, before: DayRecord | undefined, sums: Int32Array): void {
  const plus = (name: DaySort, by = 1) => {
    sums[columns[name]] = (sums[columns[name]] ?? 0) + by;
  };
  const { isRecorded, isHeadache, isMigraine } = record;
  if (isRecorded) plus('recorded');
  if (record.starts > 0) plus('attacks', record.starts);
  if (record.isClear) plus('clearDays');
  if (isHeadache) plus('headacheDays');
  if (isHeadache && !before?.isHeadache) plus('episodes');
  if (isHeadache && record.strength === null) plus('moderateOrSevereUnclear');
  if (record.isModerateOrSevere) plus('moderateOrSevereDays');
  if (record.isModerateOrSevere && record.isInherited) plus('moderateOrSevereInherited');
  if (isMigraine) plus('migraineDays');
  if (isMigraine && isRecorded) plus('recordedMigraineDays');
  if (isMigraine === null) plus('migraineUnclear');
  if (isMigraine === null && isRecorded) plus('recordedMigraineUnclear');
  for (const name of record.classes) plus(name);
  if (!isRecorded && record.classes.has('any')) plus('acuteUnrecorded');
}

/** Of the days of a diary, once. */
export const sumsOf: (days: Days) => DaySums = oncePer((days) => new DaySums(days));
