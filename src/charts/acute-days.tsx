/** Chart: days with acute medication in each block, one row for each class of drug that occurs. */
import { told } from '../journal/translate';
import type { AcuteClass, Block, Trends } from '../trends/types';
import { Cell, CellNumber, cellHeight, isHatched, isNarrow, manyUnknown } from './acute-cell';
import { className, daysOnWords, rowsOf, shades } from './acute-rows';
import type { Chart, ChartInput, Drawing, LegendItem, Mark, TableData, TableInput } from './chart';
import { unrecordedWords, windowWords } from './count-words';
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
    legend: legendFor(trends, slots, words),
    ground: <Names rows={rows} frame={frame} words={words} />,
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
function legendFor({ blocks }: Trends, slots: Slot[], words: Words): LegendItem[] {
  const { t } = words;
  const levels = slots.some(isNarrow)
    ? [{ label: t('Days, full height: {0}', blockLength), className: 'level' }]
    : [];
  const numbered = slots.every(isNarrow)
    ? []
    : shades.map(({ label }, index) => ({ label: words.tell(label), className: `shade shade-${index + 1}` }));
  const unknown = blocks.some(isHatched)
    ? [{ label: t('More than {0} days unknown', manyUnknown), className: 'unknown' }]
    : [];
  return [...numbered, ...levels, ...unknown];
}

function Names({ rows, frame, words }: { rows: RowPlace[]; frame: Frame; words: Words }) {
  return (
    <>
      {rows.map(({ acuteClass, top, cells }) => (
        <LaneName
          key={acuteClass}
          frame={frame}
          top={top}
          foot={cells + cellHeight}
          name={className(acuteClass, words)}
        />
      ))}
    </>
  );
}

function cellWords(block: Block, acuteClass: AcuteClass, words: Words): string {
  const days = daysOnWords(acuteClass, block.acuteDays[acuteClass], words);
  const said =
    block.unknownDays > 0 ? words.t('{0}, {1} unknown', days, words.number(block.unknownDays)) : days;
  return `${windowWords(block, words)}: ${said}`;
}

function table({ trends, words }: TableInput): TableData {
  const { t } = words;
  const classes = rowsOf(trends);
  return {
    columns: [t('Block'), t('Days'), ...classes.map((name) => className(name, words)), t('Unknown')],
    rows: trends.blocks.map((block) => ({
      head: words.span(block.from, block.to),
      cells: [block.days, ...classes.map((name) => block.acuteDays[name]), block.unknownDays],
    })),
  };
}

function note({ trends, words }: ChartInput): string {
  const { t } = words;
  const counted = t(
    'Days per block of 28 days with at least one dose; a day with two classes counts in both.',
  );
  return [counted, unrecordedWords(trends.totals, words)].filter(Boolean).join(' ');
}

export const acuteDays: Chart = {
  id,
  title: told('Days with acute medication'),
  note,
  empty: told('No acute medication is recorded in this period.'),
  draw,
  table,
};
