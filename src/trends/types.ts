/** The shape of a diary's figures: what `migraine-journal trends --json` prints and the panel draws. */

import { type AcuteClass, acuteClasses } from '../journal/drug-classes';

export { type AcuteClass, acuteClasses };

/** A calendar date as lived and written, `yyyy-mm-dd`. */
export type IsoDate = string;

/** How a migraine day is told from other headache days; see docs/clinical.md. */
export type MigraineDayRule = 'leiden' | 'strict' | 'leiden+type';

/** Days (or starts) counted in some window; every figure is a whole number. */
export interface Counts {
  /** Attack entries that start in the window. */
  attacks: number;
  /** Runs of headache days with less than one whole headache-free day between; counted where they start. */
  episodes: number;
  /** Days written as free of headache. */
  clearDays: number;
  headacheDays: number;
  /** Days that are migraine days by the rule in force. */
  migraineDays: number;
  /** Days on which the rule cannot tell, for lack of what was written. */
  migraineUnclear: number;
  moderateOrSevereDays: number;
  /** Of these, days whose strength is that of an attack of several dates as a whole, and not said of the day. */
  moderateOrSevereInherited: number;
  /** Headache days of which no strength is said: any of them may have been one. */
  moderateOrSevereUnclear: number;
  /** Days with at least one dose of the class. */
  acuteDays: Record<AcuteClass, number>;
  /** Of those with any, days that say nothing of headache. */
  acuteUnrecorded: number;
}

/** Days in a window: how many there are, how many say anything about headache. */
export interface Coverage {
  from: IsoDate;
  /** Inclusive. */
  to: IsoDate;
  days: number;
  recordedDays: number;
  unknownDays: number;
}

/** Headache days per 28 days: 28·x/n, and the bounds if all unknown days were free or all had headache. */
export interface Rate28 {
  value: number;
  low: number;
  high: number;
}

export interface Block extends Coverage, Counts {
  /** Null where fewer than 23 days are recorded or the window is cut short. */
  headacheRate28: Rate28 | null;
}

export interface Month extends Block {
  /** `yyyy-mm`. */
  month: string;
}

/** One dose for as long as it lasted. */
export interface DoseStep {
  from: IsoDate;
  /** Inclusive; null while it lasts. */
  to: IsoDate | null;
  /** What is taken on one day, such as `30 mg`; null where it is not said or not daily. */
  perDay: string | null;
  /** The interval of a planned series, such as `12w`. */
  every?: string;
}

export interface Treatment {
  drug?: string;
  therapy?: string;
  steps: DoseStep[];
}

/** What could not be read, so that no figure is silently short of it. */
export interface LeftOut {
  /** Path below the diary, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** The key whose value is not recorded; null where the whole entry is left out. */
  key: string | null;
  code: string;
}

export interface Trends {
  format: 1;
  period: Coverage;
  /** `anchor`: the date from which blocks are counted. */
  rules: { migraineDay: MigraineDayRule; timeZone: string | null; anchor: IsoDate };
  totals: Counts;
  /** Blocks of 28 days counted from the anchor, which is the diary's first recorded day where none was chosen. */
  blocks: Block[];
  months: Month[];
  treatments: Treatment[];
  leftOut: LeftOut[];
}

/** An entry one can go to. */
export interface EntryRef {
  file: string;
  /** 1-based line of the entry's first line. */
  line: number;
  /** In plain words, such as `attack of 2 March 2026, 06:40`. */
  label: string;
}

/**
 * Entries that stand one below the other in a file, packed: a diary has tens of thousands of them, and of few one is ever
 * asked more than how many there are. `entry-refs.ts` unpacks them.
 */
export interface EntryRun {
  file: string;
  /** The number of the first one. */
  first: number;
  /** 1-based, of the first line that counts in `rows`. */
  line: number;
  /** Lines from there to each entry's dash, with spaces between. */
  rows: string;
  /** Their labels, each on a line. */
  labels: string;
}

/** Which entries stand behind each mark, by their numbers. */
export interface Behind {
  /** Every entry of the diary, in its order. */
  entries: readonly EntryRun[];
  /** Per block: the entries that say something of headache or its absence there, headache first. */
  blocks: number[][];
  /** Per class and block: the entries with a dose of that class there. */
  acute: Record<AcuteClass, number[][]>;
  /** Per treatment and step: the entry that began the step. */
  steps: number[][];
}

/** Something one may count from: a treatment begun, a dose changed, a visit. */
export interface Moment {
  kind: 'treatment' | 'dose' | 'visit';
  /** The drug or therapy, or whom one visited. */
  name: string | null;
  /** What is taken on one day from then on; null where it is not said. */
  dose: string | null;
  date: IsoDate;
}

/** Weeks that a calendar shows: more than a year's would make days too small to see, or a page too long. */
export const calendarWeeks = 53;

export const periodPresets = ['three-months', 'twelve-months', 'this-year', 'last-visit'] as const;

/** Presets move along with today; an open end is today. */
export type PeriodChoice = { preset: (typeof periodPresets)[number] } | { from: IsoDate; to: IsoDate | null };
