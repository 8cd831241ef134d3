/** How a block's days are stacked: headache, then unknown, then the days that were free. */
import type { Block } from '../trends/types';

export type SegmentKind = 'headache' | 'unknown' | 'free';

/** Days from the bar's foot upwards. */
export interface Segment {
  kind: SegmentKind;
  from: number;
  days: number;
}

/** Segments that together make up the block's days: the top of the unknown ones is the upper bound. */
export function stackOf(block: Block): Segment[] {
  const { headacheDays, unknownDays, days } = block;
  return [
    { kind: 'headache', from: 0, days: headacheDays },
    { kind: 'unknown', from: headacheDays, days: unknownDays },
    { kind: 'free', from: headacheDays + unknownDays, days: days - headacheDays - unknownDays },
  ];
}

export interface InnerSegment {
  kind: 'migraine' | 'unclear';
  from: number;
  days: number;
}

/**
 * The inner bar: migraine days, and on top of them those that cannot be told.
 * It stands by itself, since a day of aura alone may be a migraine day and no headache day.
 */
export function innerStackOf(block: Block): InnerSegment[] {
  return [
    { kind: 'migraine', from: 0, days: block.migraineDays },
    { kind: 'unclear', from: block.migraineDays, days: block.migraineUnclear },
  ];
}
