/** Attacks that began around the first day of bleeding (days −2 to +3, ICHD-3 A1.1), beside what chance would put there. */
import type { FigureContext } from '../figure-context';
import type { MenstrualFigures } from '../figure-types/patterns';
import { atLeast, type Tri } from '../tri';

/** There is no day 0: day 1 is the first of bleeding, day −1 the one before it. */
const daysBefore = 2;
const daysAfter = 2;
/** Days written within so many are of one cycle. */
const shortestCycle = 10;
/** Share of recorded days below which they say more about the writing than about the attacks. */
const leastRecorded = 23 / 28;

/** Null where no cycle lies in the period with its whole window. */
export function menstrual(context: FigureContext): MenstrualFigures | null {
  const { attacks, input } = context;
  const { window } = input;
  const firsts = firstDays(context).filter(
    (day) => day - daysBefore >= window.from && day + daysAfter <= window.to,
  );
  if (firsts.length === 0) return null;
  const cycles = firsts.map((first) => cycleOf(first, context));
  const told = cycles.map(({ hasAttack }) => hasAttack);
  return {
    cycles: cycles.length,
    withAttack: told.filter((is) => is === true).length,
    attacksInWindow: sum(cycles.map((cycle) => cycle.attacks)),
    attacks: attacks.length,
    expected: expectedIn(sum(cycles.map((cycle) => cycle.recordedDays)), context),
    isInTwoOfThree: told.length < 3 ? null : atLeast(Math.ceil((told.length * 2) / 3), told),
  };
}

/** Any day of a cycle tells its first. */
function firstDays({ checkIns }: FigureContext): number[] {
  const firsts: number[] = [];
  const all = [...checkIns].flatMap(([day, { menstruation }]) =>
    menstruation === null ? [] : [day - menstruation + 1],
  );
  for (const day of all.sort((a, b) => a - b)) {
    if (day - (firsts.at(-1) ?? Number.NEGATIVE_INFINITY) >= shortestCycle) firsts.push(day);
  }
  return firsts;
}

interface Cycle {
  attacks: number;
  recordedDays: number;
  /** Null where a day without a word may have had one. */
  hasAttack: Tri;
}

function cycleOf(first: number, { attacksOn, input: { days } }: FigureContext): Cycle {
  let attacks = 0;
  let recordedDays = 0;
  for (let day = first - daysBefore; day <= first + daysAfter; day++) {
    attacks += attacksOn.get(day)?.length ?? 0;
    if (days.get(day)?.isRecorded) recordedDays++;
  }
  const isWhole = recordedDays === daysBefore + daysAfter + 1;
  return { attacks, recordedDays, hasAttack: attacks > 0 ? true : isWhole ? false : null };
}

/** By the share that these days have of all recorded ones; a diary of attacks alone has no such share. */
function expectedIn(
  recordedDays: number,
  { attacks, input: { days, window } }: FigureContext,
): number | null {
  let recorded = 0;
  for (let day = window.from; day <= window.to; day++) if (days.get(day)?.isRecorded) recorded++;
  if (recorded < leastRecorded * (window.to - window.from + 1)) return null;
  return (attacks.length * recordedDays) / recorded;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
