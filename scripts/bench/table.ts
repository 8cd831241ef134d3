/** Rows as a table for people, and as Markdown can show it too. */
import type { Row } from './row';
import { runs } from './timing';

export function tableOf(rows: readonly Row[], skipped: readonly { name: string; why: string }[]): string {
  const cells = [
    ['name', 'ratio', 'target', 'verdict', 'measured', 'what'],
    ...rows.map((row) => [
      row.name,
      number(row.ratio),
      number(row.target),
      row.verdict,
      measured(row),
      row.what,
    ]),
  ];
  const widths = cells[0]?.map((_, i) => Math.max(...cells.map((line) => line[i]?.length ?? 0))) ?? [];
  const lines = cells.map((line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const met = rows.filter(({ verdict }) => verdict === 'met').length;
  return [
    `Medians of ${runs} runs, in turn with what they stand against; a smaller ratio is better.`,
    '',
    ...[lines[0], rule, ...lines.slice(1)],
    '',
    `${met} of ${rows.length} targets met.`,
    ...skipped.map(({ name, why }) => `Not measured: ${name}. ${why}`),
  ].join('\n');
}

/** Three digits that say something. */
function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(3);
}

function measured({ own, reference, unit }: Row): string {
  return `${number(own)} ${unit} : ${number(reference)} ${unit}`;
}
