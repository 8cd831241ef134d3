/** Shapes of figures about attacks. `entries` are indices into `Behind.entries`, the newest first. */
import type { Told } from '../../journal/translate';
import type { Share, Spread, Strength } from '../interval';

export interface AttackFigures {
  attacks: number;
  episodes: number;
  /** Whether neither count may lead: from 15 headache days per 28 on, improvement splits long runs. */
  isFrequent: boolean;
  /** Attacks with no known end: they count for their first date only. */
  openEnded: number;
  minutes: Spread;
  /** Attacks by length: under 4 h, 4–24 h, 24–48 h, 48–72 h, over 72 h. */
  lengths: { label: Told; count: number; entries: number[] }[];
  /** In none of these classes. */
  lengthUnknown: { count: number; entries: number[] };
  /** Attacks by worst pain, number scale 0–10 and words apart, since numbers are never made out of words. */
  pains: { numbers: number[]; words: Record<Strength, number>; unknown: number; entries: PainEntries };
  /** Treated attacks after which headache was back within 48 h of its end, of those where that is known. */
  recurrences: Share;
}

/** By the same places as the counts. */
export interface PainEntries {
  numbers: number[][];
  words: Record<Strength, number[]>;
  unknown: number[];
}

/** How many attacks meet criteria of ICHD-3 as recorded. */
export interface CriteriaFigures {
  withoutAura: { yes: number; no: number; unclear: number };
  withAura: { yes: number; no: number; unclear: number };
  /** Longer than 72 h, breaks up to 12 h accepted. */
  longerThan72h: number;
  /** Calendar months with ≥ 15 headache days of which ≥ 8 are migraine days. */
  chronicMonths: string[];
  /** The longest run of such months; more than three months are four running. */
  longestChronicRun: string[];
}

/** When attacks began: waking apart, unknown times apart. */
export interface OnsetFigures {
  /** 24 counts by hour of the clock as written. */
  hours: number[];
  /** 7 rows from Monday, each of 24 counts. */
  weekdayHours: number[][];
  /** By weekday, Monday first, waking and date-only attacks included. */
  weekdays: number[];
  waking: number;
  unknown: number;
  /** By the same places as the counts. */
  entries: { weekdayHours: number[][][]; waking: number[]; unknown: number[] };
}

export interface TermFigures {
  key: 'symptoms' | 'site' | 'quality' | 'aura' | 'prodrome' | 'postdrome' | 'triggers';
  /** `mayBeProdrome`: of triggers, whether the word can be the attack's own beginning. */
  terms: { term: string; share: Share; mayBeProdrome: boolean; entries: number[] }[];
  /** Attacks in which the key is said. */
  said: number;
}
