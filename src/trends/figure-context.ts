/** What figures are made from: a diary's days and entries, and the period that is shown. */
import type { IsoDate } from '../journal/scalars/day';
import { isoDate } from '../journal/scalars/day';
import { type CheckIn, checkInsOf } from './check-ins';
import type { Window } from './counts';
import type { Days } from './days';
import { type PlacedAttack, placedAttacks } from './placed-attacks';
import type { Refs } from './refs';
import type { DiaryContent } from './source';
import type { TreatmentCourse } from './treatments';
import type { Block, Counts, Month } from './types';

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
}

/** What several figures share is made once, and only where one of them is asked for. */
export class FigureContext {
  private checks: ReadonlyMap<number, CheckIn> | undefined;
  private placed: readonly PlacedAttack[] | undefined;
  private placedByDay: ReadonlyMap<number, PlacedAttack[]> | undefined;

  constructor(readonly input: FigureInput) {}

  get from(): IsoDate {
    return isoDate(this.input.window.from);
  }

  get to(): IsoDate {
    return isoDate(this.input.window.to);
  }

  /** By day number. */
  get checkIns(): ReadonlyMap<number, CheckIn> {
    this.checks ??= checkInsOf(this.input.content.entries);
    return this.checks;
  }

  /** Every attack of the diary by its start. */
  get allAttacks(): readonly PlacedAttack[] {
    const { entries, profile } = this.input.content;
    this.placed ??= placedAttacks(entries, profile.timeZone);
    return this.placed;
  }

  /** By the day they start on. */
  get attacksOn(): ReadonlyMap<number, PlacedAttack[]> {
    this.placedByDay ??= byStart(this.allAttacks);
    return this.placedByDay;
  }

  /** Those that start in the period. */
  get attacks(): readonly PlacedAttack[] {
    const { from, to } = this.input.window;
    return this.allAttacks.filter(({ day }) => from <= day && day <= to);
  }
}

function byStart(attacks: readonly PlacedAttack[]): Map<number, PlacedAttack[]> {
  const days = new Map<number, PlacedAttack[]>();
  for (const attack of attacks) {
    const others = days.get(attack.day);
    if (others) others.push(attack);
    else days.set(attack.day, [attack]);
  }
  return days;
}
