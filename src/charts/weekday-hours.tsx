/** Chart: at which hour of which weekday attacks began. */
import { max } from 'd3-array';
import { told } from '../journal/translate';
import type { Chart, ChartInput, Drawing, Mark, TableData, TableInput } from './chart';
import { type Frame, round } from './frame';
import { beganWords } from './onset';
import type { Words } from './words';

const rowHeight = 18;
const head = 20;

/** Weekdays from the locale's first, 1 for Monday to 7 for Sunday. */
function weekdays(words: Words): number[] {
  return Array.from({ length: 7 }, (_, index) => ((words.firstWeekday - 1 + index) % 7) + 1);
}

function draw({ figures, frame, words }: ChartInput): Drawing {
  const counts = figures.onset?.weekdayHours ?? [];
  const most = max(counts.flat()) ?? 0;
  const width = (frame.right - frame.left) / 24;
  const marks = weekdays(words).flatMap((weekday, row) =>
    (counts[weekday - 1] ?? []).map((count, hour): Mark => {
      const box = { x: round(frame.left + hour * width), y: head + row * rowHeight };
      const size = { width: round(width - 1.5), height: rowHeight - 2 };
      return {
        id: `${weekday}-${hour}`,
        label: `${words.weekday(weekday)}, ${words.hourSpan(hour)}: ${beganWords(count, words)}`,
        entries: figures.onset?.entries.weekdayHours[weekday - 1]?.[hour] ?? [],
        row,
        ...box,
        ...size,
        shape: <HourCell {...box} {...size} share={most === 0 ? 0 : count / most} />,
      };
    }),
  );
  return {
    height: most === 0 ? 0 : head + 7 * rowHeight + 4,
    isOverTime: false,
    legend: [],
    ground: <Names frame={frame} words={words} width={width} />,
    marks: most === 0 ? [] : marks,
  };
}

interface HourCellProps {
  x: number;
  y: number;
  width: number;
  height: number;
  share: number;
}

/** Filled from its foot, as high as it is frequent. */
function HourCell({ x, y, width, height, share }: HourCellProps) {
  const filled = round(height * share);
  return (
    <>
      <rect class="cell" x={x} y={y} width={width} height={height} />
      {filled > 0 && (
        <rect class="column" x={x} y={round(y + height - filled)} width={width} height={filled} />
      )}
    </>
  );
}

function Names({ frame, words, width }: { frame: Frame; words: Words; width: number }) {
  return (
    <>
      {[0, 6, 12, 18].map((hour) => (
        <text key={hour} x={round(frame.left + hour * width)} y={12}>
          {words.time(`${String(hour).padStart(2, '0')}:00`)}
        </text>
      ))}
      {weekdays(words).map((weekday, row) => (
        <text
          key={weekday}
          class="lane-name"
          x={frame.left - 6}
          y={head + row * rowHeight + 12}
          text-anchor="end"
        >
          {words.weekday(weekday)}
        </text>
      ))}
    </>
  );
}

function table({ figures, words }: TableInput): TableData {
  const { weekdayHours = [], weekdays: counts = [] } = figures.onset ?? {};
  const hours = Array.from({ length: 24 }, (_, hour) => words.hour(hour));
  return {
    columns: [words.t('Weekday'), words.t('All, waking too'), ...hours],
    rows: weekdays(words).map((weekday) => ({
      head: words.weekday(weekday),
      cells: [counts[weekday - 1] ?? 0, ...(weekdayHours[weekday - 1] ?? [])],
    })),
  };
}

export const weekdayHours: Chart = {
  id: 'weekday-hours',
  title: told('Weekdays and hours'),
  needs: ['onset'],
  note: ({ words: { t } }) =>
    t(
      'Attacks that began in each hour of each weekday. Seven times twenty-four cells make patterns by chance.',
    ),
  empty: told('No attack with a time is recorded in this period.'),
  draw,
  table,
};
