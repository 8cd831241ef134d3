/** What a chart is: one descriptor with a title, a picture and a table of the same numbers. */
import type { VNode } from 'preact';
import type { Told } from '../journal/translate';
import type { SaidComparison } from '../trends/comparison-types';
import type { FigureName, Figures } from '../trends/figure-types';
import type { Behind, Trends } from '../trends/types';
import type { Frame } from './frame';
import type { Words } from './words';

/** What every chart is drawn from. */
export interface ChartInput {
  trends: Trends;
  /** Null on paper: then no mark leads anywhere. */
  behind: Behind | null;
  /** Those that were asked for; a chart is drawn only where all it needs are there. */
  figures: Partial<Figures>;
  /** Days before and since a date; null or absent where there is none to compare at. */
  compared?: SaidComparison | null;
  frame: Frame;
  words: Words;
}

/** A bar, cell or step: it has a name in plain words and, mostly, entries behind it. */
export interface Mark {
  id: string;
  label: string;
  /** Indices into `Behind.entries`; empty where nothing stands behind. */
  entries: number[];
  /** Marks of one row are walked with left and right, rows with up and down. */
  row: number;
  x: number;
  y: number;
  width: number;
  height: number;
  shape: VNode | VNode[] | null;
}

export interface LegendItem {
  label: string;
  /** Class of the swatch: the same as on the shape it explains. */
  className: string;
  /** Drawn in place of a plain square, in a box of 12 pixels. */
  swatch?: VNode;
}

/** A chart as drawn for one width, without legend and time axis, which are the same for all. */
export interface Drawing {
  height: number;
  /** Whether the dates of the page's time axis stand under it; without it they do. */
  isOverTime?: boolean;
  legend: LegendItem[];
  /** What lies under the marks: grid lines, names of lanes. */
  ground: VNode | null;
  marks: Mark[];
  /** What lies over the marks and is not to be chosen. */
  over?: VNode | null;
}

export interface Row {
  head: string;
  cells: (string | number)[];
  /** Indices into `Behind.entries`, the one to go to first. */
  entries?: number[];
}

export interface TableData {
  /** The first names the column of row heads. */
  columns: string[];
  rows: Row[];
}

/** What a table is made from: the same as the picture, without its measures. */
export type TableInput = Pick<ChartInput, 'trends' | 'words' | 'figures' | 'compared'>;

/** What has a picture. */
export interface Drawn {
  id: string;
  title: Told;
  /** The figures it is drawn from, beside the counts of blocks and months. */
  needs?: readonly FigureName[];
  /** Rule, unit and what is not shown, printed under the title. */
  note(input: ChartInput): string;
  /** Said in place of a picture without marks. */
  empty: Told;
  draw(input: ChartInput): Drawing;
}

export interface Chart extends Drawn {
  table(input: TableInput): TableData;
}

/** What has a table and no picture, since it is read and not looked at. */
export interface Listing extends Pick<Chart, 'id' | 'title' | 'table'> {
  needs: readonly FigureName[];
  note(input: TableInput): string;
}

/** Charts drawn as one picture on one time axis; each keeps its own table. */
export interface Stack extends Drawn {
  parts: readonly Chart[];
}

export type AnyChart = Chart | Stack;

/** The charts whose tables stand below a picture. */
export function tablesOf(chart: AnyChart): readonly Chart[] {
  return 'parts' in chart ? chart.parts : [chart];
}

/** Whether all figures a chart needs have come. */
export function isReady({ needs = [] }: Pick<Drawn, 'needs'>, figures: Partial<Figures>): boolean {
  return needs.every((name) => figures[name] !== undefined);
}
