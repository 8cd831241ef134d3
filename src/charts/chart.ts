/** What a chart is: one descriptor with a title, a picture and a table of the same numbers. */
import type { VNode } from 'preact';
import type { Behind, Trends } from '../trends/types';
import type { Frame } from './frame';
import type { Words } from './words';

/** What every chart is drawn from. */
export interface ChartInput {
  trends: Trends;
  /** Null on paper: then no mark leads anywhere. */
  behind: Behind | null;
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
}

/** A chart as drawn for one width, without axis and legend, which are the same for all. */
export interface Drawing {
  height: number;
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
}

export interface TableData {
  /** The first names the column of row heads. */
  columns: string[];
  rows: Row[];
}

export interface Chart {
  id: string;
  title: string;
  /** Rule, unit and what is not shown, printed under the title. */
  note(input: ChartInput): string;
  /** Said in place of a picture without marks. */
  empty: string;
  draw(input: ChartInput): Drawing;
  table(input: Pick<ChartInput, 'trends' | 'words'>): TableData;
}
