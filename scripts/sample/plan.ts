/** Which days have headache, as attacks or in the background, which are free of it, and which are not written down. */
import { type Day, daysBetween, lastOfMonth } from './dates';
import { type Dice, dice } from './dice';
import { cycleWindow, firstDay, isEased, isToldByHand, lastDay } from './life';
import { type Month, months } from './months';

export type DayPlan =
  | { day: Day; what: 'attack' /** The days it touches. */; span: number }
  | { day: Day; what: 'attack goes on' | 'grey' | 'clear' | 'silent' };

/** The plan of every day that is not told by hand. */
export function planDays(told: ReadonlyMap<Day, boolean>): DayPlan[] {
  return months.flatMap((month) => planMonth(month, told));
}

function planMonth(month: Month, told: ReadonlyMap<Day, boolean>): DayPlan[] {
  const chance = dice(`month ${month.month}`);
  const all = daysBetween(`${month.month}-01`, lastOfMonth(month.month));
  const free = all.filter((day) => day >= firstDay && day <= lastDay && !told.has(day) && !isToldByHand(day));
  const silent = new Set<Day>();
  while (silent.size < month.silent) silent.add(chance.pick(free));
  const already = all.filter((day) => told.get(day)).length;
  const open = free.filter((day) => !silent.has(day));
  const aching = acheDays(chance, open, month.headache - already, all);
  const runs = runsOf(open, aching, all);
  return [
    ...free.filter((day) => silent.has(day)).map((day): DayPlan => ({ day, what: 'silent' })),
    ...open.filter((day) => !aching.has(day)).map((day): DayPlan => ({ day, what: 'clear' })),
    ...runs.flatMap((run) => divideRun(chance, run)),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Draws just so many days with headache; they cluster, and come more often around the first days of bleeding. */
function acheDays(chance: Dice, open: readonly Day[], wanted: number, all: readonly Day[]): Set<Day> {
  const aching = new Set<Day>();
  open.forEach((day, index) => {
    const needed = wanted - aching.size;
    const left = open.length - index;
    const yesterday = all[all.indexOf(day) - 1] ?? '';
    const pull = (aching.has(yesterday) ? 1.25 : 0.8) * (cycleWindow.has(day) ? 1.4 : 1);
    if (needed >= left || (needed > 0 && chance.chance((needed / left) * pull))) aching.add(day);
  });
  return aching;
}

/** Days with headache that follow each other without a break. */
function runsOf(open: readonly Day[], aching: ReadonlySet<Day>, all: readonly Day[]): Day[][] {
  const runs: Day[][] = [];
  for (const day of open) {
    if (!aching.has(day)) continue;
    const run = runs.at(-1);
    const goesOn = run && all.indexOf(run.at(-1) ?? '') === all.indexOf(day) - 1;
    if (goesOn) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function divideRun(chance: Dice, run: readonly Day[]): DayPlan[] {
  const plans: DayPlan[] = [];
  while (plans.length < run.length) {
    const rest = run.slice(plans.length);
    const [day = '', ...later] = rest;
    if (chance.chance(isEased(day) ? 0.42 : 0.3)) plans.push({ day, what: 'grey' });
    else {
      const span = Math.min(rest.length, drawSpan(chance, day));
      plans.push({ day, what: 'attack', span });
      for (const next of later.slice(0, span - 1)) plans.push({ day: next, what: 'attack goes on' });
    }
  }
  return plans;
}

function drawSpan(chance: Dice, day: Day): number {
  if (isEased(day))
    return chance.weighed([
      [1, 82],
      [2, 18],
    ]);
  return chance.weighed([
    [1, 58],
    [2, 34],
    [3, 8],
  ]);
}
