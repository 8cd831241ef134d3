/** The messages between the panel's page and the editor: two closed unions, nothing else is sent. */
import type { SaidComparison } from '../trends/comparison-types';
import type { FigureName, Figures } from '../trends/figure-types';
import type { Behind, IsoDate, LeftOut, Moment, PeriodChoice, Trends } from '../trends/types';

/** What the page shows, and so asks for; kept until the next such message. */
export interface View {
  figures: readonly FigureName[];
  /** Null for the whole diary up to today. */
  period: PeriodChoice | null;
  /** As it was typed, in the language of docs/filter.md; empty for none. */
  filter: string;
  /** The first day that is compared with those before; null for the newest treatment's. */
  since: IsoDate | null;
  /** Days from then on that are left out of the comparison. */
  runIn: number;
}

/** All that a person chose on the page, as far as it makes a view. */
export interface Choices {
  period: PeriodChoice | null;
  filter: string;
  since: IsoDate | null;
  runIn: number;
  /** Whether what is there on demand is shown. */
  isMoreOpen: boolean;
  /** Ids of charts. */
  openTables: string[];
}

export interface SavedView {
  name: string;
  choices: Choices;
}

/** What came of the filter. */
export interface FilterState {
  /** The text it was read from, since a newer one may have been typed. */
  text: string;
  /** What could not be read of it, in plain words; the rest of it holds. */
  problems: string[];
  /** Entries that do not fit and count nowhere; null where it narrows the days alone, or nothing. */
  aside: number | null;
  /** Conditions made of the diary's own names, the most frequent first. */
  offers: string[];
}

/** All that the page needs to draw itself. */
export interface PanelState {
  /** The diary's folder; the page keeps it, so that the panel can come back after a reload. */
  id: string;
  /** The diary's folder name, for the heading. */
  diary: string;
  /** Today in the diary's zone, `yyyy-mm-dd`. */
  today: string;
  /** Null where nothing is recorded yet. */
  trends: Trends | null;
  behind: Behind | null;
  /** Those that were asked for; none where nothing is recorded yet. */
  figures: Partial<Figures>;
  /** The whole of what is recorded, up to today; null where nothing is. */
  whole: { from: IsoDate; to: IsoDate } | null;
  filter: FilterState;
  /** Of the whole diary, the newest first. */
  moments: Moment[];
  /** Of all days, whatever the period; null where there is no date to compare at. */
  compared: SaidComparison | null;
  /** What could not be read; the same as in `trends`, and there too where nothing else is. */
  leftOut: LeftOut[];
  /** How many journal files were read. */
  files: number;
}

/** An entry of the diary: its file below the diary, and the 1-based line of its dash. */
export interface Cursor {
  file: string;
  line: number;
}

/** The moment that a diary is shown as of. */
export interface AsOf {
  /** Today, then. */
  date: IsoDate;
  /** Such as of a tag; null where the date was chosen. */
  name: string | null;
}

export type ToPage =
  /** How to tell it all: sent first, once. Texts are by their English; those that are missing stay English. */
  | { type: 'reader'; locale: string; texts: Readonly<Record<string, string>> }
  /** `asOf` is null for the diary of now; `isEarly` while only its newest year was read, and the rest follows. */
  | { type: 'state'; state: PanelState; asOf: AsOf | null; isEarly: boolean }
  /** Whether there is a history to go back in. */
  | { type: 'history'; isThere: boolean }
  /** All that were saved of this diary. */
  | { type: 'views'; views: SavedView[] }
  /** The entry that the text cursor is in; null where it is in none of this diary. */
  | { type: 'cursor'; cursor: Cursor | null }
  | { type: 'problem'; message: string }
  /** Others may see the screen: parts are readable only where one points or goes. */
  | { type: 'blur'; isOn: boolean };

/** A picture or table as a file; PNG in base 64. */
export interface SavedFile {
  kind: 'svg' | 'png' | 'csv';
  /** The chart's title. */
  name: string;
  content: string;
}

export type FromPage =
  | { type: 'ready' }
  | { type: 'view'; view: View }
  | { type: 'save'; file: SavedFile }
  /** The editor asks for a name. */
  | { type: 'save-view'; choices: Choices }
  | { type: 'delete-view'; name: string }
  /** The editor asks for a moment of the past. */
  | { type: 'choose-past' }
  | { type: 'leave-past' }
  /** The person chose a mark: show that entry in the editor. `file` is below the diary, `line` 1-based. */
  | { type: 'reveal'; file: string; line: number };
