/** What figures are made from: a diary's days and entries, and the period that is shown. */
import type { IsoDate } from '../journal/scalars/day';
import { isoDate } from '../journal/scalars/day';
import { type CheckIn, checkInsOf } from './check-ins';
import { followsOf } from './day-pairs';
import type { ByDay } from './day-table';
import type { Days } from './days';
import { groupBy } from './group';
import type { Share } from './interval';
import { type PlacedAttack, placedAttacks } from './placed-attacks';
import type { Refs } from './refs';
import type { DiaryContent } from './source';
import { dependenceIn, effectiveDays } from './statistics/effective-days';
import { wilson } from './statistics/wilson';
import type { TreatmentCourse } from './treatments';
import type { Block, Counts, Month } from './types';
import type { Window } from './window';

export interface FigureInput {
  content: DiaryContent;
  days: Days;
  /** Every treatment, within the period or not. */
  courses: readonly TreatmentCourse[];
  window: Window;
  totals: Counts;
  blocks: readonly Block[];
  months: readonly Month[];
  /** Shared with what stands behind marks. */
  refs: Refs;
  /** The newest days that are told one by one. */
  calendarDays: number;
}

/** What several figures share is made once, and only where one of them is asked for. */
export class FigureContext {
  private checks: ByDay<CheckIn> | undefined;
  private placed: readonly PlacedAttack[] | undefined;
  private dependenceOfDays: number | undefined;
  private placedByDay: ReadonlyMap<number, PlacedAttack[]> | undefined;

  constructor(readonly input: FigureInput) {}

  get from(): IsoDate {
    return isoDate(this.input.window.from);
  }

  get to(): IsoDate {
    return isoDate(this.input.window.to);
  }

  /** By day number. */
  get checkIns(): ByDay<CheckIn> {
    this.checks ??= checkInsOf(this.input.content);
    return this.checks;
  }

  /** Every attack of the diary by its start. */
  get allAttacks(): readonly PlacedAttack[] {
    this.placed ??= placedAttacks(this.input.content);
    return this.placed;
  }

  /** By the day they start on. */
  get attacksOn(): ReadonlyMap<number, PlacedAttack[]> {
    this.placedByDay ??= groupBy(this.allAttacks, ({ day }) => day);
    return this.placedByDay;
  }

  /** How much a day with headache follows another, over the whole diary: what a number of days is worth as evidence. */
  get lambda(): number {
    this.dependenceOfDays ??= dependenceIn(followsOf(this.input.days, 'headacheDays'));
    return this.dependenceOfDays;
  }

  /** Of days; their interval is wider where headache comes in runs. */
  shareOfDays(count: number, of: number): Share {
    return wilson({ count, of, effective: effectiveDays(of, this.lambda) });
  }

  /** Those that start in the period. */
  get attacks(): readonly PlacedAttack[] {
    const { from, to } = this.input.window;
    return this.allAttacks.filter(({ day }) => from <= day && day <= to);
  }
}
