/** Chart: headache days and migraine days in each block of 28 days, unknown days shown as such. */
import { type Told, told } from '../journal/translate';
import type { Block, Trends } from '../trends/types';
import type { Chart, ChartInput, Drawing, LegendItem, Mark, TableData, TableInput } from './chart';
import { blockWords, ruleWords } from './count-words';
import { blockLength, type Frame, round, type Slot, slotsOf } from './frame';
import { innerStackOf, stackOf } from './headache-segments';
import { patternFill } from './patterns';
import type { Words } from './words';

const id = 'headache-days';
const dayHeight = 5;
/** Room above the highest bar. */
const headroom = 6;
const plotHeight = headroom + blockLength * dayHeight;
const levels = [0, 7, 14, 21, 28];

const y = (days: number) => plotHeight - days * dayHeight;

const legend: { label: Told; className: string }[] = [
  { label: told('Headache'), className: 'headache' },
  { label: told('Migraine'), className: 'migraine' },
  { label: told('Migraine cannot be told'), className: 'unclear' },
  { label: told('Unknown'), className: 'unknown' },
];

/** Swatches for what occurs; unknown is always explained, so that its absence can be seen too. */
function legendFor(trends: Trends, words: Words): LegendItem[] {
  const unclear = trends.blocks.some((block) => block.migraineUnclear > 0);
  return legend
    .filter((item) => item.className !== 'unclear' || unclear)
    .map(({ label, className }) => ({ label: words.tell(label), className }));
}

function draw({ trends, behind, frame, words }: ChartInput): Drawing {
  const slots = slotsOf(trends.blocks, frame);
  const marks = trends.blocks.map((block, index): Mark => {
    const slot = slots[index] ?? { x: frame.left, width: 0 };
    return {
      id: `block-${index}`,
      label: blockWords(block, words),
      entries: behind?.blocks[index] ?? [],
      row: 0,
      x: slot.x,
      y: y(block.days),
      width: slot.width,
      height: block.days * dayHeight,
      shape: <Bar block={block} slot={slot} />,
    };
  });
  return {
    height: plotHeight,
    legend: legendFor(trends, words),
    ground: <Grid frame={frame} words={words} />,
    marks,
  };
}

function Bar({ block, slot }: { block: Block; slot: Slot }) {
  const inner = innerSlot(slot);
  return (
    <>
      {stackOf(block).map((part) => (
        <Part key={part.kind} {...part} slot={slot} />
      ))}
      {block.headacheDays > 0 && (
        <rect class="headache-edge" x={slot.x} y={y(block.headacheDays)} width={slot.width} height={1} />
      )}
      {innerStackOf(block).map((part) => (
        <Part key={part.kind} {...part} slot={inner} />
      ))}
    </>
  );
}

/** Bars too thin for a bar within a bar give all their width to it. */
function innerSlot(slot: Slot): Slot {
  if (slot.width < 6) return slot;
  const width = round(slot.width * 0.56);
  return { x: round(slot.x + (slot.width - width) / 2), width };
}

interface PartProps {
  kind: string;
  from: number;
  days: number;
  slot: Slot;
}

function Part({ kind, from, days, slot }: PartProps) {
  if (days <= 0) return null;
  const fill = patternFill(kind, id);
  return (
    <rect
      class={kind}
      fill={fill}
      x={slot.x}
      y={y(from + days)}
      width={slot.width}
      height={days * dayHeight}
    />
  );
}

function Grid({ frame, words }: { frame: Frame; words: Words }) {
  return (
    <g class="grid">
      {levels.map((level) => (
        <g key={level} transform={`translate(0 ${y(level) + 0.5})`}>
          {level > 0 && <line x1={frame.left} x2={frame.right} />}
          <text x={frame.left - 6} y={4} text-anchor="end">
            {words.number(level)}
          </text>
        </g>
      ))}
      {frame.namesBeside && (
        <text class="lane-name" y={y(blockLength) + 4.5}>
          {words.t('Days per block')}
        </text>
      )}
    </g>
  );
}

function table({ trends, words }: TableInput): TableData {
  const { t } = words;
  return {
    columns: [
      t('Block'),
      t('Days'),
      t('Headache'),
      t('Migraine'),
      t('Cannot be told'),
      t('Unknown'),
      t('Written as clear'),
    ],
    rows: trends.blocks.map((block) => ({
      head: words.span(block.from, block.to),
      cells: [
        block.days,
        block.headacheDays,
        block.migraineDays,
        block.migraineUnclear,
        block.unknownDays,
        block.clearDays,
      ],
    })),
  };
}

export const headacheDays: Chart = {
  id,
  title: told('Headache and migraine days'),
  note: ({ trends, words }) =>
    words.t(
      'Per block of 28 days, counted from {0}. {1}.',
      words.date(trends.rules.anchor),
      ruleWords(trends, words),
    ),
  empty: told('No day is recorded in this period.'),
  draw,
  table,
};
