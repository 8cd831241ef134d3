/** What goes on in the person's life: the days of the diary, cycle, medicines at hand, and where she is. */
import { type Day, daysBetween, plusDays } from './dates';
import { dice } from './dice';

export const firstDay: Day = '2023-05-02';
export const lastDay: Day = '2026-04-28';

/** From here on attacks are weaker and shorter, a month after baclofen was begun. */
const easing: Day = '2025-10-16';

export function isEased(day: Day): boolean {
  return day >= easing;
}

type Stretch = readonly [from: Day, to: Day];

/** Nothing is written: camping, and the two weeks that were too much. */
const silences: readonly Stretch[] = [
  ['2023-07-21', '2023-07-24'],
  ['2025-01-13', '2025-01-26'],
];

/** The journey to Japan is told by hand alone. */
const journey: Stretch = ['2024-05-09', '2024-05-24'];

export function isSilence(day: Day): boolean {
  return silences.some((stretch) => isIn(stretch, day));
}

/** Whether a day is left to what is written by hand. */
export function isToldByHand(day: Day): boolean {
  return isSilence(day) || isIn(journey, day);
}

function isIn([from, to]: Stretch, day: Day): boolean {
  return day >= from && day <= to;
}

const inJapan: Stretch = ['2024-05-10', '2024-05-23'];

export function zoneOn(day: Day): string {
  return isIn(inJapan, day) ? 'Asia/Tokyo' : 'Europe/Berlin';
}

/** First days of bleeding. */
export const cycleStarts: ReadonlySet<Day> = new Set(drawCycles());

function drawCycles(): Day[] {
  const starts: Day[] = [];
  for (let day = '2023-05-14'; day <= lastDay; ) {
    starts.push(day);
    day = plusDays(
      day,
      dice(`cycle ${day}`).weighed([
        [26, 1],
        [27, 3],
        [28, 4],
        [29, 3],
        [31, 1],
      ]),
    );
  }
  return starts;
}

/** Two days before the first day of bleeding to three days into it. */
export const cycleWindow: ReadonlySet<Day> = new Set(
  [...cycleStarts].flatMap((start) => daysBetween(plusDays(start, -2), plusDays(start, 2))),
);

/** The triptan in the bag, and its dose. */
export function triptanOn(day: Day): { drug: string; dose: string } {
  return day < '2024-02-16' ? { drug: 'sumatriptan', dose: '50 mg' } : { drug: 'rizatriptan', dose: '10 mg' };
}

/** The daily preventive that can be forgotten. */
export function dailyPill(day: Day): string | undefined {
  if (day > '2023-05-20' && day < '2023-08-20') return 'topiramate';
  if (day > '2023-10-10' && day < '2024-02-12') return 'candesartan';
  if (day > '2025-09-20') return 'baclofen';
  return undefined;
}

/** Days with a forgotten dose; never two running. */
export const missedOn: ReadonlyMap<Day, string> = new Map(drawMissed());

function drawMissed(): [Day, string][] {
  const missed: [Day, string][] = [];
  for (const day of daysBetween(firstDay, lastDay)) {
    const pill = dailyPill(day);
    const last = missed.at(-1)?.[0] ?? '';
    if (pill && last < plusDays(day, -3) && dice(`missed ${day}`).chance(0.08)) missed.push([day, pill]);
  }
  return missed;
}
