/** One cell of the acute medication chart: the days of one class in one block. */
import type { ComponentChildren } from 'preact';
import type { Block } from '../trends/types';
import { shadeOf } from './acute-rows';
import { blockLength, round, type Slot } from './frame';
import { patternFill } from './patterns';

export const cellHeight = 22;
/** Cells narrower than this hold no number; they say it by their height. */
const numberRoom = 17;
/** With more unknown days than this a whole block has no rate, and its cell is hatched. */
export const manyUnknown = 5;

export const isNarrow = (slot: Slot) => slot.width < numberRoom;
export const isHatched = (block: Block) => block.unknownDays > manyUnknown;

interface CellProps {
  block: Block;
  days: number;
  slot: Slot;
  y: number;
}

export function Cell({ block, days, slot, y, prefix }: CellProps & { prefix: string }) {
  const narrow = isNarrow(slot);
  const height = narrow ? round((cellHeight * days) / blockLength) : cellHeight;
  const whole = { x: slot.x, y, width: slot.width, height: cellHeight };
  return (
    <>
      {isHatched(block) && <rect class="unknown" fill={patternFill('unknown', prefix)} {...whole} />}
      <rect class="cell" {...whole} />
      {days > 0 && (
        <rect
          {...whole}
          class={narrow ? 'level' : `shade shade-${shadeOf(days)}`}
          y={round(y + cellHeight - height)}
          height={height}
        />
      )}
    </>
  );
}

/** The number on a cell, kept legible on hatching. */
export function CellNumber({ block, days, slot, y, children }: CellProps & { children: ComponentChildren }) {
  const hatched = isHatched(block) ? ' on-hatch' : '';
  return (
    <text
      class={`cell-number${days > 0 ? '' : ' none'}${hatched}`}
      x={round(slot.x + slot.width / 2)}
      y={y + 15}
      text-anchor="middle"
    >
      {children}
    </text>
  );
}
