/** Where each event stands in its lane: side by side where there is room, else below each other. */
import type { Frame } from './frame';
import { round } from './frame';
import { extentOf, type Happening, type HappeningLane } from './happening-lanes';
import { nameLine } from './lane-name';

export const eventHeight = 14;
const pitch = 17;
const gap = 8;
/** Events this short are markers, and as wide as a finger can find. */
const marker = 11;
/** More lines than this for one lane would push the rest out of view: later events then share the last line. */
const mostLines = 4;

export interface PlacedEvent extends Happening {
  index: number;
  x: number;
  width: number;
  y: number;
  /** A single point in time is drawn as a sign, a stretch as a bar. */
  isPoint: boolean;
}

export interface PlacedHappenings extends Omit<HappeningLane, 'events'> {
  top: number;
  foot: number;
  lines: number;
  events: PlacedEvent[];
}

export function placeHappenings(
  lanes: HappeningLane[],
  period: { from: string; to: string },
  frame: Frame,
): { lanes: PlacedHappenings[]; height: number } {
  let y = 0;
  const placed = lanes.map((lane): PlacedHappenings => {
    const top = y;
    const first = top + (frame.namesBeside ? 0 : nameLine);
    const ends: number[] = [];
    const events = lane.events.map((event, index): PlacedEvent => {
      const place = placeOf(event, period, frame);
      const line = lineFor(place.x, ends);
      ends[line] = place.x + place.width;
      return { ...event, index, ...place, y: first + line * pitch };
    });
    const foot = first + ends.length * pitch;
    y = foot + gap;
    return { ...lane, top, foot, lines: ends.length, events };
  });
  return { lanes: placed, height: y };
}

function placeOf(event: Happening, period: { from: string; to: string }, frame: Frame) {
  const [from, to] = extentOf(event, period);
  const x = frame.x(from);
  const width = frame.x(to) - x;
  if (width >= marker && event.from !== event.to) return { x, width: round(width), isPoint: false };
  const centre = x + width / 2;
  const left = Math.min(Math.max(centre - marker / 2, frame.left), frame.right - marker);
  return { x: round(left), width: marker, isPoint: true };
}

/** The first line whose last event has ended. Signs may overlap a little, bars never do. */
function lineFor(x: number, ends: number[]): number {
  const free = ends.findIndex((end) => end <= x + 0.5);
  if (free >= 0) return free;
  return Math.min(ends.length, mostLines - 1);
}
