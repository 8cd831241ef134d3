/**
 * A text for people that is in no language yet: what is found out about a diary says what it has to say as data, so that it
 * can be remembered, and is put into words where it is shown.
 */
import type { Told } from './translate';

export type Phrase = Sentence | Joined;

/** Told by its English text, with `{0}`, `{1}` for its parts. */
export interface Sentence {
  readonly text: Told;
  readonly parts: readonly Part[];
}

/** Parts one after the other. */
export interface Joined {
  readonly between: string;
  readonly parts: readonly Part[];
}

/** A text stands as it is; numbers, dates and lengths of time are written as the reader's place has them. */
export type Part = string | number | Phrase | DateIn | MomentIn | TimeIn | WeekdayIn | Length;

/** A date, a month or a year. */
export interface DateIn {
  readonly date: string;
  readonly isWithoutYear?: boolean;
}

export interface MomentIn {
  readonly moment: { readonly date: string; readonly time?: string };
}

export interface TimeIn {
  /** `06:40` */
  readonly time: string;
}

export interface WeekdayIn {
  /** Of this date. */
  readonly weekday: string;
}

export interface Length {
  readonly minutes: number;
}

/** Marks its text, as `told` does. */
export function phrase(text: string, ...parts: Part[]): Sentence {
  return { text: text as Told, parts };
}

export function joined(parts: readonly Part[], between: string): Joined {
  return { between, parts };
}

/** `14 May`. */
export function dayIn(date: string): DateIn {
  return { date, isWithoutYear: true };
}
