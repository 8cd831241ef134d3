/** Where each event stands in its lane: side by side where there is room, else below each other. */
import type { Frame } from './frame';
import { round } from './frame';
import { type Gathered, gathered } from './gather-signs';
import { extentOf, type Happening, type HappeningLane } from './happening-lanes';
import { nameLine } from './lane-name';
import { textWidth } from './text-size';
import type { Words } from './words';

export const eventHeight = 14;
const pitch = 17;
const gap = 8;
/** Events this short are markers, and as wide as a finger can find. */
const marker = 11;
/** Where the number stands in what stands for many. */
export const numberPlace = 17;
/** More lines than this for one lane would push the rest out of view: later events then share the last line. */
const mostLines = 4;

/** A single point in time is drawn as a sign, a stretch as a bar, many signs as one with their number. */
export interface PlacedEvent extends Gathered {
  index: number;
  y: number;
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
  words: Words,
): { lanes: PlacedHappenings[]; height: number } {
  let y = 0;
  const placed = lanes.map((lane): PlacedHappenings => {
    const top = y;
    const first = top + (frame.namesBeside ? 0 : nameLine);
    const ends: number[] = [];
    const placed = lane.events.map((event) => ({ ...event, ...placeOf(event, period, frame) }));
    const events = gathered(placed, words).map((event, index): PlacedEvent => {
      const place = roomFor(event, frame, words);
      const line = lineFor(place.x, ends);
      ends[line] = place.x + place.width;
      return { ...event, ...place, index, y: first + line * pitch };
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

/** What stands for many is wide enough for its sign and their number. */
function roomFor({ x, width, count }: Gathered, frame: Frame, words: Words): { x: number; width: number } {
  if (count === 1) return { x, width };
  const wide = Math.max(width, numberPlace + textWidth(words.number(count)) + 5);
  return { x: round(Math.max(frame.left, Math.min(x, frame.right - wide))), width: round(wide) };
}

/** The first line whose last event has ended. Signs may overlap a little, bars never do. */
function lineFor(x: number, ends: number[]): number {
  const free = ends.findIndex((end) => end <= x + 0.5);
  if (free >= 0) return free;
  return Math.min(ends.length, mostLines - 1);
}
