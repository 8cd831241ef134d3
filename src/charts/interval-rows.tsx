/** Rows of estimates, each a point with its interval on one shared scale: what is known, and how well. */
import type { VNode } from 'preact';
import type { Interval } from '../trends/interval';
import type { Drawing, LegendItem, Mark } from './chart';
import { type Frame, round } from './frame';
import { LaneName, nameLine } from './lane-name';
import { fitted, textWidth } from './text-size';

export interface IntervalRow {
  id: string;
  /** A name above the rows that belong together; said with the first of them. */
  group?: string;
  name: string;
  /** The counts, such as `7 of 12`, at the row's end. */
  detail: string;
  /** The whole of it, for its mark. */
  label: string;
  entries: number[];
  interval: Interval;
}

/** The scale of a picture: where a value lies between its left and right edge. */
export interface RowScale {
  /** From 0 to 1. */
  place(value: number): number;
  ticks: { value: number; label: string }[];
  /** Where nothing differs: drawn stronger. */
  reference?: number;
}

const rowHeight = 22;
const headHeight = 24;
const axisRoom = 22;
const dot = 3.5;

interface Placed extends IntervalRow {
  /** Baseline of the group's name, where one begins here. */
  head: number | null;
  top: number;
  middle: number;
}

interface Plot {
  left: number;
  right: number;
  scale: RowScale;
}

export interface RowsOptions {
  frame: Frame;
  scale: RowScale;
  legend?: LegendItem[];
}

export function drawIntervals(rows: IntervalRow[], { frame, scale, legend = [] }: RowsOptions): Drawing {
  const detailRoom = frame.namesBeside
    ? Math.ceil(Math.max(0, ...rows.map((row) => textWidth(row.detail)))) + 10
    : 0;
  const plot: Plot = { left: frame.left, right: Math.max(frame.left + 60, frame.right - detailRoom), scale };
  const { placed, foot } = placeRows(rows, frame);
  return {
    height: rows.length === 0 ? 0 : foot + axisRoom,
    isOverTime: false,
    legend,
    ground: <Ground rows={placed} plot={plot} frame={frame} foot={foot} />,
    marks: placed.map((row, index): Mark => {
      const { id, label, entries, middle } = row;
      const y = middle - rowHeight / 2;
      const box = { x: plot.left, y, width: plot.right - plot.left, height: rowHeight };
      return { id, label, entries, row: index, ...box, shape: <Estimate row={row} plot={plot} /> };
    }),
  };
}

function placeRows(rows: IntervalRow[], frame: Frame): { placed: Placed[]; foot: number } {
  let y = 2;
  const placed = rows.map((row): Placed => {
    const head = row.group === undefined ? null : y + 15;
    const top = y + (head === null ? 0 : headHeight);
    const middle = top + (frame.namesBeside ? 0 : nameLine - 4) + rowHeight / 2;
    y = middle + rowHeight / 2;
    return { ...row, head, top, middle };
  });
  return { placed, foot: y + 4 };
}

function Estimate({ row, plot }: { row: Placed; plot: Plot }): VNode | null {
  const { value, low, high } = row.interval;
  if (value === null && low === null && high === null) return null;
  const { left, right, scale } = plot;
  const at = (number: number) => round(left + clamp(scale.place(number)) * (right - left));
  const y = row.middle;
  return (
    <>
      <line
        class="interval"
        x1={low === null ? left : at(low)}
        x2={high === null ? right : at(high)}
        y1={y}
        y2={y}
      />
      {low !== null && <path class="interval-end" d={`M${at(low)} ${y - 4}v8`} />}
      {/* An end that is not bounded runs out of the picture as an arrow. */}
      {high === null && <path class="interval-end" d={`M${right - 5} ${y - 4}l5 4l-5 4`} />}
      {high !== null && <path class="interval-end" d={`M${at(high)} ${y - 4}v8`} />}
      {value !== null && <circle class="estimate" cx={at(value)} cy={y} r={dot} />}
    </>
  );
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

interface GroundProps {
  rows: Placed[];
  plot: Plot;
  frame: Frame;
  foot: number;
}

function Ground({ rows, plot, frame, foot }: GroundProps) {
  return (
    <>
      <Ticks plot={plot} foot={foot} />
      {rows.map((row) => (
        <g key={row.id} class="lane">
          {row.head !== null && (
            <text class="lane-name group-name on-grid" x={frame.namesBeside ? 0 : frame.left} y={row.head}>
              {fitted(row.group ?? '', frame.right - (frame.namesBeside ? 0 : frame.left))}
            </text>
          )}
          <LaneName
            frame={frame}
            top={row.top}
            foot={row.top + rowHeight}
            name={row.name}
            detail={frame.namesBeside ? '' : row.detail}
          />
          {frame.namesBeside && (
            <text x={plot.right + 10} y={row.middle + 4}>
              {row.detail}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function Ticks({ plot, foot }: { plot: Plot; foot: number }) {
  const { left, right, scale } = plot;
  return (
    <g class="grid">
      {scale.ticks.map(({ value, label }) => {
        const x = round(left + scale.place(value) * (right - left));
        return (
          <g key={value} transform={`translate(${x} 0)`}>
            <line class={value === scale.reference ? 'reference' : undefined} y1={0} y2={foot} />
            <text y={foot + 14} text-anchor="middle">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
