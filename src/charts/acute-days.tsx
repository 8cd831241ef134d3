/** Chart: days with acute medication in each block, one row for each class of drug that occurs. */
import type { AcuteClass, Block, Trends } from '../trends/types';
import { Cell, CellNumber, cellHeight, isHatched, isNarrow, manyUnknown } from './acute-cell';
import { className, rowsOf, shades } from './acute-rows';
import type { Chart, ChartInput, Drawing, LegendItem, Mark, TableData, TableInput } from './chart';
import { windowWords } from './count-words';
import { blockLength, type Frame, type Slot, slotsOf } from './frame';
import { LaneName, nameLine } from './lane-name';
import type { Words } from './words';

const id = 'acute-days';
const gap = 4;

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
        shape: <Cell block={block} days={block.acuteDays[acuteClass]} slot={slot} y={cells} prefix={id} />,
      };
    }),
  );
  const last = rows.at(-1);
  return {
    height: last ? last.cells + cellHeight + gap : 0,
    legend: legendFor(trends, slots),
    ground: <Names rows={rows} frame={frame} />,
    marks,
    over: <Numbers rows={rows} blocks={trends.blocks} slots={slots} words={words} />,
  };
}

interface NumbersProps {
  rows: RowPlace[];
  blocks: Block[];
  slots: Slot[];
  words: Words;
}

function Numbers({ rows, blocks, slots, words }: NumbersProps) {
  return (
    <>
      {rows.map(({ acuteClass, cells }) => (
        <g key={acuteClass}>
          {blocks.map((block, index) => {
            const slot = slots[index];
            const days = block.acuteDays[acuteClass];
            if (!slot || isNarrow(slot)) return null;
            return (
              <CellNumber key={block.from} block={block} days={days} slot={slot} y={cells}>
                {words.number(days)}
              </CellNumber>
            );
          })}
        </g>
      ))}
    </>
  );
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

function table({ trends, words }: TableInput): TableData {
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
