/** The one time axis that all charts of a page share: where a date lies, and where a block is drawn. */
import { scaleUtc } from 'd3-scale';
import { utcDay } from 'd3-time';
import type { Block, Trends } from '../trends/types';
import { dayOf, daysAfter, laterOf } from './dates';

/** Length of a whole block in days. */
export const blockLength = 28;

export interface Frame {
  /** Width of the whole picture in pixels. */
  width: number;
  /** The plot's left and right edge: the same in every chart, so that lanes line up. */
  left: number;
  right: number;
  /** Whether names stand left of their lanes; else above them. */
  namesBeside: boolean;
  start: Date;
  end: Date;
  x(day: Date): number;
  /** The day that lies at a place of the axis. */
  dayAt(x: number): Date;
}

/** Where a block's bar or cell stands: its stretch of the axis, less a gap. */
export interface Slot {
  x: number;
  width: number;
}

const narrowest = 240;
/** A diary just begun gets an axis of this many blocks to grow into, else one bar would fill the page. */
const fewestBlocks = 6;

export function frameFor(trends: Trends, width: number): Frame {
  const whole = Math.max(narrowest, Math.floor(width));
  const namesBeside = whole >= 640;
  const left = namesBeside ? 148 : 30;
  const right = whole - 14;
  const start = dayOf(trends.period.from);
  const end = axisEnd(trends);
  const scale = scaleUtc().domain([start, end]).range([left, right]);
  const dayAt = (x: number) => utcDay.floor(scale.invert(Math.min(right, Math.max(left, x))));
  return { width: whole, left, right, namesBeside, start, end, x: (day) => round(scale(day)), dayAt };
}

/** The axis ends where the last block will be full, so that a block just begun is drawn as one. */
function axisEnd({ period, blocks }: Trends): Date {
  const last = blocks.at(-1)?.from ?? period.from;
  const whole = laterOf(daysAfter(period.to, 1), daysAfter(last, blockLength));
  return laterOf(whole, daysAfter(period.from, fewestBlocks * blockLength));
}

/** The slot of each block, in the blocks' order. */
export function slotsOf(blocks: Block[], frame: Frame): Slot[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const from = frame.x(dayOf(block.from));
    const to = frame.x(next ? dayOf(next.from) : daysAfter(block.from, blockLength));
    return slotBetween(from, Math.min(to, frame.right));
  });
}

function slotBetween(from: number, to: number): Slot {
  const room = to - from;
  const gap = room > 12 ? 3 : room > 5 ? 1 : room > 2 ? 0.5 : 0;
  return { x: round(from + gap / 2), width: round(room - gap) };
}

/** To a tenth of a pixel: finer is never seen, and pictures stay short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
