/** A comparison as a text for the terminal: the same numbers as the JSON. */
import type { ComparedDays, Comparison, ComparisonSide } from '../trends/comparison-types';
import {
  comparedNames,
  differenceInWords,
  neverAlone,
  ratioInWords,
  tooFewInWords,
  unknownInWords,
} from '../trends/comparison-words';
import type { LeftOut } from '../trends/types';
import { leftOutInWords } from './trends-text';

const columns = ['days', 'recorded', 'unknown', 'headache', 'migraine', 'acute'];
const names = Object.keys(comparedNames) as ComparedDays[];

/** @param treatment whose first day it is; null where a date was written */
export function comparisonInWords(
  comparison: Comparison,
  treatment: string | null,
  leftOut: readonly LeftOut[],
): string {
  return [header(comparison, treatment), sides(comparison), differences(comparison), leftOutInWords(leftOut)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function header({ since, runIn, rules }: Comparison, treatment: string | null): string {
  const what = treatment === null ? since : `${since}, the first day of ${treatment}`;
  const left = runIn === 0 ? '' : `; the first ${runIn === 1 ? 'day' : `${runIn} days`} since left out`;
  const zone = rules.timeZone ?? 'no time zone set';
  return `Before and since ${what}${left}\nmigraine days by ${rules.migraineDay}; ${zone}`;
}

function sides({ before, after }: Comparison): string {
  const head = `${''.padEnd(8)}${'from'.padEnd(12)}${'to'.padEnd(12)}${columns.join('  ')}`;
  return [head, sideRow('before', before), sideRow('since', after)].join('\n');
}

function sideRow(name: string, side: ComparisonSide): string {
  if (side.from === null || side.to === null) return `${name.padEnd(8)}no days`;
  const figures = [
    side.days,
    side.recordedDays,
    side.unknownDays,
    side.headacheDays,
    side.migraineDays,
    side.acuteDays,
  ];
  const cells = figures.map((count, i) => `${count}`.padStart(columns[i]?.length ?? 0));
  return `${name.padEnd(8)}${side.from.padEnd(12)}${side.to.padEnd(12)}${cells.join('  ')}`;
}

/** Differences first, each ratio below its own. */
function differences(comparison: Comparison): string {
  const tooFew = tooFewInWords(comparison);
  if (tooFew !== null) return `Too few days to tell: ${tooFew}.`;
  const lines = names.flatMap((name) => {
    const ratio = ratioInWords(comparison[name].rateRatio);
    const words = differenceInWords(comparison, name);
    return [words, ...(ratio === null ? [] : [`    ${ratio} (exact, taking each day by itself)`])];
  });
  return [...lines, unknownInWords(comparison) ?? [], unclear(comparison), neverAlone].flat().join('\n');
}

function unclear({ before, after }: Comparison): string[] {
  const days = before.migraineUnclear + after.migraineUnclear;
  if (days === 0) return [];
  const which = days === 1 ? '1 day, which counts' : `${days} days, which count`;
  return [`Migraine cannot be told on ${which} as none here.`];
}
