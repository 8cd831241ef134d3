/** A diary's figures as a text for the terminal: the same numbers as the JSON, with bars. */
import type { Period } from '../trends/trends';
import { acuteClasses, type Block, type LeftOut, type Treatment, type Trends } from '../trends/types';
import { type FiguresInText, figuresInWords } from './figures-text';

const barWidth = 28;
const columns = ['headache', 'migraine', 'unknown', 'acute'];

export function trendsInWords(trends: Trends, figures: FiguresInText): string {
  return [
    header(trends),
    totals(trends),
    blocks(trends),
    ...figuresInWords(figures),
    treatments(trends.treatments),
    leftOutInWords(trends.leftOut),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Where there is no figure to show. */
export function nothingInWords({ from, to }: Period, unread: readonly LeftOut[]): string {
  const when =
    from !== undefined ? `from ${from} on` : to !== undefined ? `up to ${to}` : 'yet in this diary';
  return [`Nothing is recorded ${when}.`, leftOutInWords(unread)].filter((part) => part !== '').join('\n\n');
}

function header({ period, rules }: Trends): string {
  const zone = rules.timeZone ?? 'no time zone set';
  return [
    `${period.from} to ${period.to}: ${period.days} days, ${period.recordedDays} recorded, ${period.unknownDays} unknown`,
    `migraine days by ${rules.migraineDay}; ${zone}`,
  ].join('\n');
}

function totals({ totals: t, period }: Trends): string {
  const most = t.headacheDays + period.unknownDays;
  const bounds =
    period.unknownDays === 0 ? '' : ` (with ${period.unknownDays} unknown: ${t.headacheDays} to ${most})`;
  const rows: [string, string][] = [
    ['headache days', `${t.headacheDays}${bounds}`],
    [
      'migraine days',
      `${t.migraineDays}${t.migraineUnclear > 0 ? `, and ${t.migraineUnclear} that cannot be told` : ''}`,
    ],
    [
      'moderate or severe days',
      `${t.moderateOrSevereDays}${inherited(t.moderateOrSevereInherited)}${unsaid(t.moderateOrSevereUnclear)}`,
    ],
    ['clear days', `${t.clearDays}`],
    ['attacks', `${t.attacks} in ${t.episodes} episodes`],
    ['acute medication days', `${t.acuteDays.any}${unrecorded(t.acuteUnrecorded)}`],
  ];
  for (const name of acuteClasses) {
    if (name !== 'any' && t.acuteDays[name] > 0) rows.push([`  ${name}`, `${t.acuteDays[name]}`]);
  }
  return rows.map(([label, value]) => `${label.padEnd(26)}${value}`).join('\n');
}

function unsaid(days: number): string {
  return days === 0 ? '' : `, and ${days} whose strength is not said`;
}

function unrecorded(days: number): string {
  return days === 0 ? '' : `, ${days} of them without a word of headache`;
}

function inherited(days: number): string {
  return days === 0 ? '' : `, ${days} of them by the worst of a longer attack`;
}

function blocks({ blocks: list, rules: { anchor } }: Trends): string {
  const title = `Blocks of 28 days from ${anchor} (# migraine, + other headache, ? unknown, · free)`;
  const head = `${'from'.padEnd(12)}${'days'.padEnd(barWidth + 2)}${columns.join('  ')}`;
  return [title, head, ...list.map(blockRow)].join('\n');
}

function blockRow(block: Block): string {
  // An aura alone may be a migraine day and no headache day, so the bar shows migraine within headache days.
  const migraine = Math.min(block.migraineDays, block.headacheDays);
  const free = block.days - block.headacheDays - block.unknownDays;
  const bar = [
    '#'.repeat(migraine),
    '+'.repeat(block.headacheDays - migraine),
    '?'.repeat(block.unknownDays),
    '·'.repeat(Math.max(0, free)),
  ].join('');
  const figures = [block.headacheDays, block.migraineDays, block.unknownDays, block.acuteDays.any];
  const cells = figures.map((count, i) => `${count}`.padStart(columns[i]?.length ?? 0));
  return `${block.from}  ${bar.padEnd(barWidth + 2)}${cells.join('  ')}`;
}

function treatments(list: readonly Treatment[]): string {
  if (list.length === 0) return '';
  const rows = list.flatMap(({ drug, therapy, steps }) =>
    steps.map(({ from, to, perDay, every }) => {
      const dose =
        every === undefined ? (perDay === null ? 'dose not said' : `${perDay} a day`) : `every ${every}`;
      return `${(drug ?? therapy ?? '').padEnd(24)}  ${from} to ${(to ?? 'now').padEnd(10)}  ${therapy && !every && perDay === null ? '' : dose}`.trimEnd();
    }),
  );
  return ['Treatments', ...rows].join('\n');
}

export function leftOutInWords(list: readonly LeftOut[]): string {
  if (list.length === 0) return '';
  const rows = list.map(
    ({ file, line, key, code }) =>
      `${file}:${line}: ${key === null ? 'the entry' : `the value of ${key}`} (${code})`,
  );
  return ['Left out of these figures', ...rows].join('\n');
}
