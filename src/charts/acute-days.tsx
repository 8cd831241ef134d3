/** Chart: days with acute medication in each block, one row for each class of drug that occurs. */
import type { AcuteClass, Block, Trends } from '../trends/types';
import { className, rowsOf, shadeOf, shades } from './acute-rows';
import type { Chart, ChartInput, Drawing, LegendItem, Mark, TableData } from './chart';
import { windowWords } from './count-words';
import { blockLength, type Frame, round, type Slot, slotsOf } from './frame';
import { LaneName, nameLine } from './lane-name';
import { patternFill } from './patterns';
import type { Words } from './words';

const id = 'acute-days';
const cellHeight = 22;
const gap = 4;
/** Cells narrower than this hold no number; they say it by their height. */
const numberRoom = 17;
/** With more unknown days than this a block has no rate, and its cell is hatched. */
const manyUnknown = 5;

interface RowPlace {
  acuteClass: AcuteClass;
  top: number;
  /** Top of its cells. */
  cells: number;
}

function placeRows(classes: AcuteClass[], frame: Frame): RowPlace[] {
  const above = frame.namesBeside ? 0 : nameLine;
  const pitch = above + cellHeight + gap;
  return classes.map((acuteClass, row) => ({
    acuteClass,
    top: row * pitch,
    cells: row * pitch + above,
  }));
}

function draw({ trends, behind, frame, words }: ChartInput): Drawing {
  const slots = slotsOf(trends.blocks, frame);
  const rows = placeRows(rowsOf(trends), frame);
  const marks = rows.flatMap(({ acuteClass, cells }, row) =>
    trends.blocks.map((block, index): Mark => {
      const slot = slots[index] ?? { x: frame.left, width: 0 };
      return {
        id: `${acuteClass}-${index}`,
        label: cellWords(block, acuteClass, words),
        entries: behind?.acute[acuteClass][index] ?? [],
        row,
        x: slot.x,
        y: cells,
        width: slot.width,
        height: cellHeight,
        shape: <Cell block={block} acuteClass={acuteClass} slot={slot} y={cells} words={words} />,
      };
    }),
  );
  const last = rows.at(-1);
  return {
    height: last ? last.cells + cellHeight + gap : 0,
    legend: legendFor(trends, slots),
    ground: <Names rows={rows} frame={frame} />,
    marks,
  };
}

/** Cells without numbers say by their height what the others say by number and shade. */
function legendFor({ blocks }: Trends, slots: Slot[]): LegendItem[] {
  const levels = slots.some(isNarrow)
    ? [{ label: `Days, full height: ${blockLength}`, className: 'level' }]
    : [];
  const numbered = slots.every(isNarrow)
    ? []
    : shades.map(({ label }, index) => ({ label, className: `shade shade-${index + 1}` }));
  const unknown = blocks.some(isHatched)
    ? [{ label: `More than ${manyUnknown} days unknown`, className: 'unknown' }]
    : [];
  return [...numbered, ...levels, ...unknown];
}

const isNarrow = (slot: Slot) => slot.width < numberRoom;
const isHatched = (block: Block) => block.unknownDays > manyUnknown;

function Names({ rows, frame }: { rows: RowPlace[]; frame: Frame }) {
  return (
    <>
      {rows.map(({ acuteClass, top, cells }) => (
        <LaneName
          key={acuteClass}
          frame={frame}
          top={top}
          foot={cells + cellHeight}
          name={className(acuteClass)}
        />
      ))}
    </>
  );
}

function cellWords(block: Block, acuteClass: AcuteClass, words: Words): string {
  const days = `${className(acuteClass)} on ${words.count(block.acuteDays[acuteClass], 'day')}`;
  const unknown = block.unknownDays > 0 ? `, ${words.number(block.unknownDays)} unknown` : '';
  return `${windowWords(block, words)}: ${days}${unknown}`;
}

interface CellProps {
  block: Block;
  acuteClass: AcuteClass;
  slot: Slot;
  y: number;
  words: Words;
}

function Cell({ block, acuteClass, slot, y, words }: CellProps) {
  const days = block.acuteDays[acuteClass];
  const narrow = isNarrow(slot);
  const height = narrow ? round((cellHeight * days) / blockLength) : cellHeight;
  const whole = { x: slot.x, y, width: slot.width, height: cellHeight };
  return (
    <>
      {isHatched(block) && <rect class="unknown" fill={patternFill('unknown', id)} {...whole} />}
      <rect class="cell" {...whole} />
      {days > 0 && (
        <rect
          {...whole}
          class={narrow ? 'level' : `shade shade-${shadeOf(days)}`}
          y={round(y + cellHeight - height)}
          height={height}
        />
      )}
      {!narrow && <CellNumber block={block} days={days} slot={slot} y={y} words={words} />}
    </>
  );
}

interface CellNumberProps extends Omit<CellProps, 'acuteClass'> {
  days: number;
}

function CellNumber({ block, days, slot, y, words }: CellNumberProps) {
  const hatched = isHatched(block) ? ' on-hatch' : '';
  return (
    <text
      class={`cell-number${days > 0 ? '' : ' none'}${hatched}`}
      x={round(slot.x + slot.width / 2)}
      y={y + 15}
      text-anchor="middle"
    >
      {words.number(days)}
    </text>
  );
}

function table({ trends, words }: Pick<ChartInput, 'trends' | 'words'>): TableData {
  const classes = rowsOf(trends);
  return {
    columns: ['Block', 'Days', ...classes.map(className), 'Unknown'],
    rows: trends.blocks.map((block) => ({
      head: words.span(block.from, block.to),
      cells: [block.days, ...classes.map((name) => block.acuteDays[name]), block.unknownDays],
    })),
  };
}

export const acuteDays: Chart = {
  id,
  title: 'Days with acute medication',
  note: () => 'Days per block of 28 days with at least one dose; a day with two classes counts in both.',
  empty: 'No acute medication is recorded in this period.',
  draw,
  table,
};
