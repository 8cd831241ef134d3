/** How many attacks of the period meet criteria of ICHD-3 as recorded, and months as of chronic migraine (1.3). */
import { criteriaOf } from '../criteria';
import type { FigureContext } from '../figure-context';
import type { CriteriaFigures } from '../figure-types/attacks';
import { longestMonthRun } from '../month-runs';
import type { PlacedAttack } from '../placed-attacks';
import type { Tri } from '../tri';

const chronic = { headacheDays: 15, migraineDays: 8 };
const statusMinutes = 72 * 60;
/** Breaks of status migrainosus (1.4.1) that make no new attack. */
const breakMinutes = 12 * 60;

export function criteria({ attacks, input: { months, content } }: FigureContext): CriteriaFigures {
  const met = attacks.map(({ attack }) => criteriaOf(attack, content.profile.timeZone));
  const chronicMonths = months
    .filter(
      ({ headacheDays, migraineDays }) =>
        headacheDays >= chronic.headacheDays && migraineDays >= chronic.migraineDays,
    )
    .map(({ month }) => month);
  return {
    withoutAura: tally(met.map(({ withoutAura }) => withoutAura.met)),
    withAura: tally(met.map(({ withAura }) => withAura.met)),
    longerThan72h: longerThan72h(attacks),
    chronicMonths,
    longestChronicRun: longestMonthRun(chronicMonths),
  };
}

function tally(answers: readonly Tri[]): { yes: number; no: number; unclear: number } {
  return {
    yes: answers.filter((answer) => answer === true).length,
    no: answers.filter((answer) => answer === false).length,
    unclear: answers.filter((answer) => answer === null).length,
  };
}

/** Attacks that are surely so long; those that follow each other after 12 hours or less are one. */
function longerThan72h(attacks: readonly PlacedAttack[]): number {
  return chainsOf(attacks).filter(({ from, to, isLong }) => isLong || to - from > statusMinutes).length;
}

interface Chain {
  from: number;
  to: number;
  isLong: boolean;
}

/** Without a known end nothing tells how soon the next one followed. */
function chainsOf(attacks: readonly PlacedAttack[]): Chain[] {
  const chains: Chain[] = [];
  for (const { start, end, span } of attacks) {
    const last = chains.at(-1);
    const isLong = span.length.low > statusMinutes;
    const [from, to] = start !== null && end !== null ? [start, end] : [Number.NaN, Number.NaN];
    if (last && from - last.to <= breakMinutes) {
      last.to = Math.max(last.to, to);
      last.isLong ||= isLong;
    } else chains.push({ from, to, isLong });
  }
  return chains;
}
