/** Chart: headache days by week since the last injection, one plot for each drug or therapy given in a series. */
import { told } from '../journal/translate';
import type { SeriesFigures } from '../trends/figure-types/medicine';
import type { Chart, ChartInput, Drawing, Mark, TableData, TableInput } from './chart';
import { everyWords } from './dose-words';
import { type Frame, round } from './frame';
import { countWords, rangeWords, shareWords } from './share-words';
import { fitted } from './text-size';
import type { Words } from './words';

const plotHeight = 90;
const head = 26;
const foot = 22;
const pitch = head + plotHeight + foot;
/** A week is no wider than this, so that few weeks stay together. */
const widest = 46;

type Week = SeriesFigures['weeks'][number];

/** Those that were given at all, and have a day after it in the period. */
function shown({ figures }: TableInput): SeriesFigures[] {
  return (figures.series ?? []).filter((series) => series.weeks.some((week) => week.days > 0));
}

function weekName(series: SeriesFigures, week: Week, { t, number }: Words): string {
  return week === series.weeks.at(-1) ? t('later') : t('week {0}', number(week.week));
}

function draw(input: ChartInput): Drawing {
  const { frame, words } = input;
  const all = shown(input);
  return {
    height: all.length * pitch,
    isOverTime: false,
    legend: [],
    ground: (
      <>
        {all.map((series, index) => (
          <Ground key={series.name} series={series} top={index * pitch} frame={frame} words={words} />
        ))}
      </>
    ),
    marks: all.flatMap((series, row) =>
      series.weeks.map((week, index): Mark => {
        const x = round(columnX(series, index, frame));
        const y = row * pitch + head;
        const width = columnWidth(series, frame);
        return {
          id: `${series.name}-${week.week}`,
          label: weekWords(series, week, words),
          entries: week.entries,
          row,
          ...{ x, y, width, height: plotHeight },
          shape: <Estimate week={week} x={x + width / 2} top={y} />,
        };
      }),
    ),
  };
}

function columnWidth({ weeks }: SeriesFigures, frame: Frame): number {
  return round(Math.min(widest, (frame.right - frame.left) / weeks.length));
}

function columnX(series: SeriesFigures, index: number, frame: Frame): number {
  return frame.left + index * columnWidth(series, frame);
}

/** `onabotulinumtoxin-a, week 3: headache on 12 of 28 recorded days, 43% (plausibly 26% to 61%)` */
function weekWords(series: SeriesFigures, week: Week, words: Words): string {
  const { t } = words;
  const when = `${series.name}, ${weekName(series, week, words)}`;
  if (week.recordedDays === 0) return t('{0}: nothing recorded', when);
  const unknown = week.days - week.recordedDays;
  const share = shareWords(week.share, words);
  const said = t('{0}: headache on {1} recorded days, {2}', when, countWords(week.share, words), share);
  return unknown > 0 ? t('{0}, {1} more unknown', said, words.number(unknown)) : said;
}

function Estimate({ week, x, top }: { week: Week; x: number; top: number }) {
  const { value, low, high } = week.share;
  if (value === null || low === null || high === null) return null;
  const y = (share: number) => round(top + plotHeight * (1 - share));
  return (
    <>
      <path class="interval" d={`M${round(x)} ${y(low)}V${y(high)}`} />
      <path class="interval-end" d={`M${round(x - 4)} ${y(low)}h8M${round(x - 4)} ${y(high)}h8`} />
      <circle class="estimate" cx={round(x)} cy={y(value)} r={3.5} />
    </>
  );
}

interface GroundProps {
  series: SeriesFigures;
  top: number;
  frame: Frame;
  words: Words;
}

function Ground({ series, top, frame, words }: GroundProps) {
  const times = series.given.length;
  const given = words.plural(times, '{1}: given once', '{1}: given {0} times', series.name);
  const title = series.every ? `${given}, ${everyWords(series.every, words)}` : given;
  const width = columnWidth(series, frame);
  const right = frame.left + width * series.weeks.length;
  return (
    <g class="grid" transform={`translate(0 ${top})`}>
      <text class="lane-name" x={frame.namesBeside ? 0 : frame.left} y={14}>
        {fitted(title, frame.right)}
      </text>
      {[0, 0.5, 1].map((share) => (
        <g key={share} transform={`translate(0 ${head + plotHeight * (1 - share) + 0.5})`}>
          <line x1={frame.left} x2={right} />
          <text x={frame.left - 6} y={4} text-anchor="end">
            {words.number(share * 100)}
          </text>
        </g>
      ))}
      {series.weeks.map((week, index) => (
        <text
          key={week.week}
          x={round(columnX(series, index, frame) + width / 2)}
          y={head + plotHeight + 16}
          text-anchor="middle"
        >
          {index === series.weeks.length - 1 ? words.t('later') : words.number(week.week)}
        </text>
      ))}
    </g>
  );
}

function table(input: TableInput): TableData {
  const { words } = input;
  const { t } = words;
  return {
    columns: [
      t('Given'),
      t('Week'),
      t('Days'),
      t('Recorded'),
      t('Headache'),
      t('Share of recorded'),
      t('Plausible range'),
    ],
    rows: shown(input).flatMap((series) =>
      series.weeks.map((week) => ({
        head: series.name,
        cells: [
          weekName(series, week, words),
          week.days,
          week.recordedDays,
          week.headacheDays,
          week.share.value === null ? '–' : words.percent(week.share.value),
          rangeWords(week.share, words),
        ],
      })),
    ),
  };
}

export const weeksSince: Chart = {
  id: 'weeks-since',
  title: told('Weeks since an injection'),
  needs: ['series'],
  note: ({ words: { t } }) =>
    t(
      'Per cent of recorded days with headache, by week since the last one given; lines show the plausible range, which is wide where few days stand behind it.',
    ),
  empty: told('Nothing given in a series, such as an injection, is recorded in this period.'),
  draw,
  table,
};
