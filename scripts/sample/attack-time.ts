/** When an attack begins and when it is over. */
import { type Day, hourOf, type Moment, moment, plusDays, plusMinutes } from './dates';
import type { Dice } from './dice';
import { isEased } from './life';

export interface Span {
  start: Moment;
  over: Moment;
  waking: boolean;
}

/** Start and end of an attack that touches so many days, and none of them for less than half an hour. */
export function drawTime(chance: Dice, day: Day, span: number): Span {
  const waking = chance.chance(span === 1 ? 0.36 : 0.15);
  const start = drawStart(chance, day, span, waking);
  if (span > 1) return { start, waking, over: moment(plusDays(day, span - 1), nextDayEnd(chance)) };
  const hours = isEased(day) ? chance.whole(2, 7) : chance.whole(3, 13);
  const over = plusMinutes(start, hours * 60 + roughMinutes(chance));
  const bedtime = moment(day, 23 * 60 + 40);
  return { start, waking, over: over > bedtime ? bedtime : over };
}

/** Hours as often as they stand here. */
const startHours = [
  7, 8, 8, 9, 9, 10, 10, 10, 11, 11, 11, 13, 13, 14, 14, 14, 15, 15, 15, 16, 16, 18, 18, 19,
];
const lateStartHours = [9, 12, 14, 14, 16, 16, 17, 17, 18, 18, 18, 20, 20, 21, 21, 22];
const endHours = [1, 6, 6, 6, 8, 8, 11, 11, 13, 13, 15, 18, 20];

function drawStart(chance: Dice, day: Day, span: number, waking: boolean): Moment {
  if (waking) return moment(day, chance.whole(64, 92) * 5);
  const hour = chance.pick(span === 1 ? startHours : lateStartHours);
  return moment(day, hour * 60 + roughMinutes(chance));
}

function nextDayEnd(chance: Dice): number {
  return chance.pick(endHours) * 60 + roughMinutes(chance);
}

/** People write full, half and quarter hours, and now and then what the clock said. */
export function roughMinutes(chance: Dice): number {
  return chance.pick([0, 0, 0, 0, 30, 30, 30, 15, 45, 10, 40, 50, chance.whole(0, 59), chance.whole(0, 59)]);
}

export function isLate(when: Moment): boolean {
  return hourOf(when) >= 21 || hourOf(when) < 4;
}
