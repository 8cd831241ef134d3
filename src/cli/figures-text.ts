/** The most asked for of the figures beside the counts, as a text for the terminal. */
import { durationInWords } from '../journal/scalars/duration';
import type { FigureName, Figures } from '../trends/figure-types';
import type { Response } from '../trends/figure-types/medicine';
import type { Share } from '../trends/interval';
import type { AcuteClass } from '../trends/types';

const labelWidth = 26;

/** What is told here; the others are in the JSON. */
export const figuresInText = [
  'impact',
  'overuse',
  'last30',
  'attacks',
  'responses',
  'treatments',
] as const satisfies FigureName[];

export type FiguresInText = Pick<Figures, (typeof figuresInText)[number]>;

/** Each with its heading, empty where there is nothing to say. */
export function figuresInWords(figures: FiguresInText): string[] {
  return [
    lived(figures.impact),
    acuteDays(figures.overuse, figures.last30.to),
    attacks(figures.attacks),
    responses(figures.responses),
    taken(figures.treatments),
  ];
}

function lived(impact: Figures['impact']): string {
  const rows: [string, string][] = [
    ['days you could live', `${impact.livable} (clear, or impact none or mild)`],
    ['moderate or severe impact', `${impact.moderate} and ${impact.severe}`],
    ['impact not said', `${impact.unknown}`],
  ];
  if (impact.workMissedMinutes > 0) rows.push(['work missed', durationInWords(impact.workMissedMinutes)]);
  if (impact.workReducedMinutes > 0) rows.push(['work reduced', durationInWords(impact.workReducedMinutes)]);
  return section('What you could do', rows);
}

const classNames: Partial<Record<AcuteClass, string>> = {
  any: 'acute medication days',
  'other-acute': 'other acute drugs',
  unknown: 'drug not known',
};

/** Counts beside lines, and no word of judgement. */
function acuteDays({ last30, limits, classes }: Figures['overuse'], to: string): string {
  const rows = last30
    .filter(({ days }) => days > 0)
    .map(({ class: name, days, line }): [string, string] => [
      classNames[name] ?? `${name} days`,
      line === null ? `${days}` : `${days} · ICHD-3 line ${line}`,
    ]);
  for (const { class: name, days, window, used, left } of limits) {
    rows.push([`your limit: ${name}`, `${used} of ${days} in ${window} days; ${left} left`]);
  }
  for (const { class: name, line, reached, runs } of classes) {
    if (reached.length === 0) continue;
    rows.push([`${name}: ${line} or more in`, monthsInWords(reached, runs)]);
  }
  return rows.length === 0 ? '' : section(`Acute medication, 30 days to ${to}`, rows);
}

function monthsInWords(reached: readonly string[], runs: readonly (readonly string[])[]): string {
  const long = runs.map((run) => `${run.length} months running: ${run[0]} to ${run.at(-1)}`);
  return [reached.join(', '), ...long].join('; ');
}

function attacks({ minutes, recurrences, openEnded, attacks: count }: Figures['attacks']): string {
  if (count === 0) return '';
  const rows: [string, string][] = [];
  const { median, q1, q3 } = minutes;
  if (median !== null && q1 !== null && q3 !== null) {
    const half = `half of them ${durationInWords(Math.round(q1))} to ${durationInWords(Math.round(q3))}`;
    rows.push([
      'length',
      `median ${durationInWords(Math.round(median))}, ${half}; not known of ${minutes.unknown}`,
    ]);
  }
  if (openEnded > 0) rows.push(['no known end', `${openEnded}, counted for their first date only`]);
  if (recurrences.of > 0) rows.push(['back within 48 hours', shareInWords(recurrences, 'treated attacks')]);
  return rows.length === 0 ? '' : section('Attacks', rows);
}

/** Of drugs of which at least one reading is written. */
function responses(list: Figures['responses']): string {
  const rows = list.flatMap(({ drug, mild, moderateOrSevere, unknown }): [string, string][] => {
    const stages: [string, Response][] = [
      ['at mild pain', mild],
      ['at moderate or severe pain', moderateOrSevere],
      ['at pain not said', unknown],
    ];
    return stages
      .filter(([, { painFree }]) => painFree.of > 0)
      .map(([stage, response]) => [drug, `${stage}: ${responseInWords(response)}`]);
  });
  return rows.length === 0 ? '' : section('Free of pain at two hours', rows);
}

function responseInWords({ painFree, missing, asleep }: Response): string {
  const without = missing + asleep;
  return `${shareInWords(painFree, 'doses')}${without > 0 ? `; ${without} without a reading` : ''}`;
}

function shareInWords({ count, of, low, high }: Share, what: string): string {
  const percent = (share: number | null) => Math.round(100 * (share ?? 0));
  return `${count} of ${of} ${what} (plausible range ${percent(low)}–${percent(high)} %)`;
}

function taken(list: Figures['treatments']): string {
  const rows = list
    .filter(({ missedDays }) => missedDays > 0)
    .map(({ drug, therapy, missedDays, days }): [string, string] => [
      drug ?? therapy ?? '',
      `missed on ${missedDays} of ${days} days`,
    ]);
  return rows.length === 0 ? '' : section('Doses missed', rows);
}

function section(title: string, rows: readonly [string, string][]): string {
  return [title, ...rows.map(([label, value]) => `${label.padEnd(labelWidth)} ${value}`)].join('\n');
}
