/** Chart: a calendar of days, how bad each was, which were migraine days and which are not known. */
import { type Told, told } from '../journal/translate';
import type { CalendarDay } from '../trends/figure-types/days';
import { CornerSwatch, DaySquare, StrengthSwatch } from './calendar-day';
import { daysShown, type Grid, gridOf } from './calendar-grid';
import type { Chart, ChartInput, Drawing, LegendItem, Mark, TableData, TableInput } from './chart';
import { ruleWords } from './count-words';
import { classNames, dayWords, headacheWords, migraineWords } from './day-words';
import { strengthWord } from './strength-words';
import type { Words } from './words';

const id = 'calendar';

function shown({ figures, words }: TableInput): CalendarDay[] {
  return daysShown(figures.calendar ?? [], words);
}

function draw(input: ChartInput): Drawing {
  const { behind, frame, words } = input;
  const days = shown(input);
  const grid = gridOf(days, frame, words);
  const { size } = grid;
  const marks = grid.days.map(
    ({ day, row, x, y }): Mark => ({
      id: `day-${day.date}`,
      label: dayWords(day, words),
      entries: behind ? day.entries : [],
      row,
      x,
      y,
      width: size,
      height: size,
      shape: <DaySquare day={day} x={x} y={y} size={size} prefix={id} />,
    }),
  );
  return {
    height: grid.height,
    isOverTime: false,
    legend: legendFor(days, words),
    ground: <Names grid={grid} words={words} />,
    marks,
  };
}

const strengthNames: Record<'mild' | 'moderate' | 'severe', Told> = {
  mild: told('Mild'),
  moderate: told('Moderate'),
  severe: told('Severe'),
};

/** Swatches for what occurs; unknown is always explained, so that its absence can be seen too. */
function legendFor(days: CalendarDay[], words: Words): LegendItem[] {
  const { t } = words;
  const strengths: LegendItem[] = (['mild', 'moderate', 'severe'] as const)
    .filter((strength) => days.some((day) => day.isHeadache && day.strength === strength))
    .map((strength) => ({
      label: words.tell(strengthNames[strength]),
      className: `strength ${strength}`,
      swatch: <StrengthSwatch strength={strength} />,
    }));
  const items: (LegendItem | false)[] = [
    { label: t('No headache'), className: 'day', swatch: <StrengthSwatch strength="none" /> },
    ...strengths,
    days.some((day) => day.isHeadache && day.strength === null) && {
      label: t('Headache, strength not said'),
      className: 'unclear',
    },
    days.some((day) => day.isMigraine === true) && {
      label: t('Migraine day'),
      className: 'corner',
      swatch: <CornerSwatch />,
    },
    { label: t('Unknown'), className: 'unknown' },
  ];
  return items.filter((item) => item !== false);
}

/** Every other weekday is named, and each month above the week it begins in. */
function Names({ grid, words }: { grid: Grid; words: Words }) {
  return (
    <>
      {grid.bands.map((top) => (
        <g key={top}>
          {[0, 2, 4, 6].map((row) => (
            <text key={row} x={grid.left - 6} y={top + row * grid.pitch + grid.size - 1} text-anchor="end">
              {words.weekday(((words.firstWeekday - 1 + row) % 7) + 1)}
            </text>
          ))}
        </g>
      ))}
      {apart(grid).map(({ x, y, label }) => (
        <text key={`${x} ${y}`} class="month-name" x={x} y={y}>
          {label}
        </text>
      ))}
    </>
  );
}

/** Without those that would touch the next: a first month cut short has no room for its name. */
function apart({ months, pitch }: Grid) {
  return months.filter((month, index) => {
    const next = months[index + 1];
    return !next || next.y !== month.y || next.x - month.x > pitch * 3;
  });
}

function note(input: ChartInput): string {
  const all = input.figures.calendar ?? [];
  const { t } = input.words;
  const said = `${t('How bad each day was.')} ${ruleWords(input.trends, input.words)}.`;
  return shown(input).length < all.length ? `${said} ${t('The last 53 weeks of the period.')}` : said;
}

function table(input: TableInput): TableData {
  const { words } = input;
  const { t } = words;
  return {
    columns: [t('Date'), t('Headache'), t('Migraine'), t('Acute medication'), t('Impact')],
    rows: shown(input).map((day) => ({
      head: words.date(day.date),
      cells: [
        headacheWords(day, words),
        migraineWords(day, words),
        classNames(day, words) || '–',
        day.impact === null ? t('not said') : strengthWord(day.impact, words),
      ],
      entries: day.entries,
    })),
  };
}

export const calendar: Chart = {
  id,
  title: told('Calendar'),
  needs: ['calendar'],
  note,
  empty: told('No day lies in this period.'),
  draw,
  table,
};
