/** Chart: days of acute medication per class and calendar month, beside the line of ICHD-3 and one's own limit. */
import { max, ticks } from 'd3-array';
import { told } from '../journal/translate';
import type { OveruseFigures } from '../trends/figure-types/medicine';
import { className, daysOnWords, lastDaysWords } from './acute-rows';
import type { Chart, ChartInput, Drawing, LegendItem, Mark, TableData, TableInput } from './chart';
import { dayOf } from './dates';
import { type Frame, round } from './frame';
import { LaneName, nameLine } from './lane-name';
import type { Words } from './words';

const plotHeight = 62;
const gap = 12;
/** A plot that only reached its highest column would make every month look bad. */
const leastTop = 16;

type ClassMonths = OveruseFigures['classes'][number];

interface Row extends ClassMonths {
  /** The person's own limit of days in about a month; null where there is none. */
  own: number | null;
  top: number;
  foot: number;
  most: number;
}

/** Classes that were taken in the period. */
function taken({ figures }: TableInput): ClassMonths[] {
  return (figures.overuse?.classes ?? []).filter(({ months }) => months.some(({ days }) => days > 0));
}

/** A limit over another stretch than about a month cannot be drawn beside months. */
function ownLimit({ figures }: TableInput, name: string): number | null {
  const limits = figures.overuse?.limits ?? [];
  return (
    limits.find((limit) => limit.class === name && limit.window >= 28 && limit.window <= 31)?.days ?? null
  );
}

function rowsOf(input: ChartInput): Row[] {
  const above = input.frame.namesBeside ? 6 : nameLine;
  const pitch = above + plotHeight + gap;
  return taken(input).map((one, index): Row => {
    const own = ownLimit(input, one.class);
    const most = Math.max(
      leastTop,
      max(one.months, ({ days }) => days) ?? 0,
      (one.line ?? 0) + 2,
      (own ?? 0) + 2,
    );
    return { ...one, own, most, top: index * pitch, foot: index * pitch + above + plotHeight };
  });
}

const y = (row: Row, days: number) => round(row.foot - (days / row.most) * plotHeight);

function draw(input: ChartInput): Drawing {
  const { frame, words } = input;
  const rows = rowsOf(input);
  const last = rows.at(-1);
  return {
    height: last ? last.foot + 2 : 0,
    legend: legendFor(rows, words),
    ground: <Ground rows={rows} frame={frame} words={words} />,
    marks: rows.flatMap((row, place) =>
      row.months.map(({ month, days, entries }): Mark => {
        const slot = monthSlot(month, frame);
        const box = { ...slot, y: row.foot - plotHeight, height: plotHeight };
        return {
          id: `${row.class}-${month}`,
          label: monthWords(row, month, days, words),
          entries,
          row: place,
          ...box,
          shape: <rect class="level" {...slot} y={y(row, days)} height={round(row.foot - y(row, days))} />,
        };
      }),
    ),
    over: <Lines rows={rows} frame={frame} />,
  };
}

function monthSlot(month: string, frame: Frame): { x: number; width: number } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const from = Math.max(frame.left, frame.x(dayOf(`${month}-01`)));
  const to = Math.min(frame.right, frame.x(new Date(Date.UTC(year, number, 1))));
  const room = Math.max(0, to - from);
  const space = room > 8 ? 2 : room > 3 ? 1 : 0;
  return { x: round(from + space / 2), width: round(Math.max(0, room - space)) };
}

/** `March 2026: triptan on 11 days · ICHD-3 line 10 · my limit 9` */
function monthWords(row: Row, month: string, days: number, words: Words): string {
  const { t } = words;
  const said = [`${words.monthAndYear(month)}: ${daysOnWords(row.class, days, words)}`];
  if (row.line !== null) said.push(t('ICHD-3 line {0}', words.number(row.line)));
  if (row.own !== null) said.push(t('my limit {0}', words.number(row.own)));
  return said.join(' · ');
}

function legendFor(rows: Row[], { t }: Words): LegendItem[] {
  const line = (name: string) => <path class={name} d="M0 7.5h12" />;
  const items: (LegendItem | false)[] = [
    { label: t('Days in the month'), className: 'level' },
    rows.some((row) => row.line !== null) && {
      label: t('ICHD-3 line'),
      className: 'ichd-line',
      swatch: line('ichd-line'),
    },
    rows.some((row) => row.own !== null) && {
      label: t('My limit'),
      className: 'own-line',
      swatch: line('own-line'),
    },
  ];
  return items.filter((item) => item !== false);
}

function Lines({ rows, frame }: { rows: Row[]; frame: Frame }) {
  const across = (row: Row, days: number) => `M${frame.left} ${y(row, days)}H${frame.right}`;
  return (
    <>
      {rows.map((row) => (
        <g key={row.class}>
          {row.line !== null && <path class="ichd-line" d={across(row, row.line)} />}
          {row.own !== null && <path class="own-line" d={across(row, row.own)} />}
        </g>
      ))}
    </>
  );
}

function Ground({ rows, frame, words }: { rows: Row[]; frame: Frame; words: Words }) {
  return (
    <>
      {rows.map((row) => (
        <g key={row.class} class="grid">
          {ticks(0, row.most, 2).map((level) => (
            <g key={level} transform={`translate(0 ${y(row, level) + 0.5})`}>
              <line x1={frame.left} x2={frame.right} />
              <text x={frame.left - 6} y={4} text-anchor="end">
                {words.number(level)}
              </text>
            </g>
          ))}
          <LaneName frame={frame} top={row.top} foot={row.foot} name={className(row.class, words)} />
        </g>
      ))}
    </>
  );
}

function note({ trends, figures, words }: ChartInput): string {
  const lines = words.t(
    'Days per calendar month with at least one dose. The lines of ICHD-3 are for use over more than three months and are expert opinion; gepants and ditans have none.',
  );
  return [lines, lastDaysWords(figures.overuse, trends.period.to, words)].filter(Boolean).join(' ');
}

function table(input: TableInput): TableData {
  const { words } = input;
  const { t } = words;
  return {
    columns: [t('Class'), t('Month'), t('Days'), t('ICHD-3 line'), t('My limit')],
    rows: taken(input).flatMap((one) =>
      one.months.map(({ month, days }) => ({
        head: className(one.class, words),
        cells: [
          words.monthAndYear(month),
          days,
          one.line ?? t('none'),
          ownLimit(input, one.class) ?? t('none'),
        ],
      })),
    ),
  };
}

export const acuteMonths: Chart = {
  id: 'acute-months',
  title: told('Acute medication by month, and its lines'),
  needs: ['overuse'],
  note,
  empty: told('No acute medication is recorded in this period.'),
  draw,
  table,
};
