/** Puts charts one above the other into one picture, on one time axis. */
import type { Told } from '../journal/translate';
import type { Chart, ChartInput, Drawing, LegendItem, Mark, Stack } from './chart';
import { isReady } from './chart';
import { Patterns } from './patterns';

const gap = 16;

interface Names {
  id: string;
  title: Told;
  empty: Told;
}

/** Parts that need figures which have not come, or have nothing to show, take no room. */
export function stack(names: Names, parts: readonly Chart[]): Stack {
  const ready = ({ figures }: ChartInput) => parts.filter((part) => isReady(part, figures));
  return {
    ...names,
    parts,
    note: (input) =>
      ready(input)
        .map((part) => part.note(input))
        .join(' '),
    draw: (input) => {
      const drawn = ready(input).map((part) => ({ part, drawing: part.draw(input) }));
      return stacked(drawn.filter(({ drawing }) => drawing.marks.length > 0));
    },
  };
}

interface DrawnPart {
  part: Chart;
  drawing: Drawing;
}

function stacked(all: DrawnPart[]): Drawing {
  const whole = { height: 0, legend: [] as LegendItem[], marks: [] as Mark[] };
  let row = 0;
  const places = all.map(({ part, drawing }) => {
    const top = whole.height;
    const firstRow = row;
    whole.height += drawing.height + gap;
    row += Math.max(...drawing.marks.map((mark) => mark.row)) + 1;
    whole.legend.push(
      ...drawing.legend.filter(({ label }) => !whole.legend.some((one) => one.label === label)),
    );
    whole.marks.push(...drawing.marks.map((mark) => moved(mark, top, firstRow)));
    return { part, drawing, top };
  });
  return {
    ...whole,
    height: Math.max(0, whole.height - gap),
    ground: (
      <>
        {places.map(({ part, drawing, top }) => (
          <g key={part.id} transform={`translate(0 ${top})`}>
            <Patterns prefix={part.id} />
            {drawing.ground}
          </g>
        ))}
      </>
    ),
    over: (
      <>
        {places.map(({ part, drawing, top }) => (
          <g key={part.id} transform={`translate(0 ${top})`}>
            {drawing.over}
          </g>
        ))}
      </>
    ),
  };
}

function moved(mark: Mark, top: number, firstRow: number): Mark {
  const shape = <g transform={`translate(0 ${top})`}>{mark.shape}</g>;
  return { ...mark, row: mark.row + firstRow, y: mark.y + top, shape };
}
