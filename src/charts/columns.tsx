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
const pitch = head + plotHeight + foot;
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
    return { plot, most, columns: placeColumns(plot.columns, most, frame), top: index * pitch, row: index };
  });
  return {
    height: plots.length * pitch,
    isOverTime: false,
    legend,
    ground: (
      <>
        {drawn.map(({ plot, most, columns, top }) => (
          <Ground key={plot.id} {...{ plot, most, columns, top }} {...options} />
        ))}
      </>
    ),
    marks: drawn.flatMap(({ plot, columns, top, row }) =>
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
  const room = frame.right - frame.left - gaps * apart;
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
  top: number;
}

function Ground({ plot, most, columns, top, frame, words }: GroundProps) {
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
      {named(columns).map((column) => (
        <text
          key={column.id}
          x={round(column.x + column.width / 2)}
          y={head + plotHeight + 16}
          text-anchor="middle"
        >
          {column.tick}
        </text>
      ))}
    </g>
  );
}

/** Those whose names do not touch the one before. */
function named(columns: Placed[]): Placed[] {
  let end = Number.NEGATIVE_INFINITY;
  return columns.filter(({ x, width, tick }) => {
    const half = textWidth(tick) / 2;
    const middle = x + width / 2;
    if (tick === '' || middle - half < end + 4) return false;
    end = middle + half;
    return true;
  });
}
