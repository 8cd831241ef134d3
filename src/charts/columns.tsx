/** Plots of counts as columns, one plot below the other: how often something was so. */
import { max, ticks } from 'd3-array';
import type { Drawing, LegendItem, Mark } from './chart';
import { type Frame, round } from './frame';
import { patternFill } from './patterns';
import { fitted, textWidth } from './text-size';
import type { Words } from './words';

export interface Column {
  id: string;
  /** Written below it where there is room. */
  tick: string;
  /** The whole of it, for its mark. */
  label: string;
  count: number;
  /** Indices into `Behind.entries`. */
  entries: number[];
  /** Not of the same kind as its neighbours: what is not known, or cannot be placed among them. */
  isApart?: boolean;
  isUnknown?: boolean;
}

export interface ColumnPlot {
  id: string;
  title: string;
  columns: Column[];
}

const plotHeight = 84;
const head = 24;
const foot = 22;
/** For names that would touch their neighbours and stand one line lower. */
const secondLine = 13;
const widest = 40;
/** Between columns that are of different kinds. */
const apart = 14;

interface Placed extends Column {
  x: number;
  width: number;
  height: number;
}

export interface ColumnsOptions {
  frame: Frame;
  words: Words;
  /** Keeps the patterns of the page's charts apart. */
  prefix: string;
  legend?: LegendItem[];
}

export function drawColumns(plots: ColumnPlot[], options: ColumnsOptions): Drawing {
  const { frame, prefix, legend = [] } = options;
  const drawn = plots.map((plot, index) => {
    const most = Math.max(1, max(plot.columns, (column) => column.count) ?? 0);
    return { plot, most, columns: placeColumns(plot.columns, most, frame), row: index };
  });
  let height = 0;
  const placed = drawn.map((one) => {
    const names = namesOf(one.columns);
    const top = height;
    height += head + plotHeight + foot + (names.some(({ line }) => line > 0) ? secondLine : 0);
    return { ...one, names, top };
  });
  return {
    height,
    isOverTime: false,
    legend,
    ground: (
      <>
        {placed.map(({ plot, most, columns, names, top }) => (
          <Ground key={plot.id} {...{ plot, most, columns, names, top }} {...options} />
        ))}
      </>
    ),
    marks: placed.flatMap(({ plot, columns, top, row }) =>
      columns.map((column): Mark => {
        const { x, width, label, entries } = column;
        const box = { x, y: top + head, width, height: plotHeight };
        const shape = <Bar column={column} foot={top + head + plotHeight} prefix={prefix} />;
        return { id: `${plot.id}-${column.id}`, label, entries, row, ...box, shape };
      }),
    ),
  };
}

function placeColumns(columns: Column[], most: number, frame: Frame): Placed[] {
  const gaps = columns.filter((column, index) => column.isApart && index > 0).length;
  const last = columns.at(-1);
  const over = last ? Math.max(0, textWidth(last.tick) / 2 - widest / 2) : 0;
  const room = frame.right - frame.left - gaps * apart - over;
  const width = Math.min(widest, room / Math.max(1, columns.length));
  let x = frame.left;
  return columns.map((column, index): Placed => {
    if (column.isApart && index > 0) x += apart;
    const placed = {
      ...column,
      x: round(x),
      width: round(width),
      height: round((column.count / most) * plotHeight),
    };
    x += width;
    return placed;
  });
}

function Bar({ column, foot, prefix }: { column: Placed; foot: number; prefix: string }) {
  const { x, width, height, isUnknown } = column;
  const gap = width > 8 ? 2 : 0.5;
  const name = isUnknown ? 'unknown' : 'column';
  return (
    <rect
      class={name}
      fill={patternFill(name, prefix)}
      x={round(x + gap / 2)}
      y={round(foot - height)}
      width={round(width - gap)}
      height={height}
    />
  );
}

interface GroundProps extends ColumnsOptions {
  plot: ColumnPlot;
  most: number;
  columns: Placed[];
  names: PlacedName[];
  top: number;
}

function Ground({ plot, most, columns, names, top, frame, words }: GroundProps) {
  const last = columns.at(-1);
  const right = last ? last.x + last.width : frame.right;
  const levels = ticks(0, most, 3).filter(Number.isInteger);
  return (
    <g class="grid" transform={`translate(0 ${top})`}>
      <text class="lane-name" x={frame.namesBeside ? 0 : frame.left} y={14}>
        {fitted(plot.title, frame.namesBeside ? frame.left - 30 : frame.right - frame.left)}
      </text>
      {levels.map((level) => (
        <g key={level} transform={`translate(0 ${round(head + plotHeight * (1 - level / most)) + 0.5})`}>
          <line x1={frame.left} x2={right} />
          <text x={frame.left - 6} y={4} text-anchor="end">
            {words.number(level)}
          </text>
        </g>
      ))}
      {names.map(({ id, tick, middle, line }) => (
        <text key={id} x={round(middle)} y={head + plotHeight + 16 + line * secondLine} text-anchor="middle">
          {tick}
        </text>
      ))}
    </g>
  );
}

interface PlacedName {
  id: string;
  tick: string;
  middle: number;
  /** 0, or 1 for those that stand one line lower. */
  line: number;
}

/** On the first of two lines where it does not touch the name before; on neither where both are taken. */
function namesOf(columns: Placed[]): PlacedName[] {
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return columns.flatMap(({ id, x, width, tick }) => {
    const half = textWidth(tick) / 2;
    const middle = x + width / 2;
    const line = ends.findIndex((end) => middle - half >= end + 4);
    if (tick === '' || line < 0) return [];
    ends[line] = middle + half;
    return [{ id, tick, middle, line }];
  });
}
