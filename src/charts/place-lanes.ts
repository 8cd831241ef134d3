/** Stacks the lanes of treatments: how high each is, and where it stands. */
import type { Frame } from './frame';
import { nameLine } from './lane-name';
import type { Lane } from './treatment-lanes';

export interface PlacedLane extends Lane {
  top: number;
  /** The line that steps stand on. */
  foot: number;
  /** Height of the highest dose. */
  rise: number;
  /** Height of a step that has no height of its own. */
  band: number;
}

const band = 16;
/** Room above a dose for its label. */
const labelRoom = 14;
const gap = 10;
/** From this many lanes on they are drawn lower, so that all stay in view together. */
const many = 7;

export function placeLanes(lanes: Lane[], frame: Frame): { lanes: PlacedLane[]; height: number } {
  const rise = lanes.length >= many ? 16 : 26;
  const above = frame.namesBeside ? 0 : nameLine;
  let y = 0;
  const placed = lanes.map((lane): PlacedLane => {
    const top = y;
    const foot = top + above + (lane.highest ? labelRoom + rise : band);
    y = foot + gap;
    return { ...lane, top, foot, rise, band };
  });
  return { lanes: placed, height: y };
}
