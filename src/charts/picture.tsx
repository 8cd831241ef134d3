/** One chart as an SVG: legend, plot and time axis, with its marks as buttons where they lead somewhere. */
import { axisHeight, TimeAxis } from './axis';
import type { Chart, ChartInput, Drawing, Mark } from './chart';
import { Legend, legendHeight } from './legend';
import { entryMark } from './navigate';
import { Patterns } from './patterns';
import { Quiet } from './quiet';

interface PictureProps {
  chart: Chart;
  input: ChartInput;
  /** What `chart.draw(input)` gave, so that the caller knows the same marks. */
  drawing: Drawing;
  /** The mark that Tab comes to; without it the newest of the first row. */
  active?: string | null;
}

export function Picture({ chart, input, drawing, active = null }: PictureProps) {
  const { frame, words } = input;
  const top = legendHeight(drawing.legend, frame);
  const height = top + drawing.height + axisHeight;
  return (
    <svg
      class={`chart chart-${chart.id}`}
      xmlns="http://www.w3.org/2000/svg"
      width={frame.width}
      height={height}
      viewBox={`0 0 ${frame.width} ${height}`}
      role={input.behind ? 'group' : 'img'}
      aria-label={chart.title}
    >
      <Patterns prefix={chart.id} />
      <Legend items={drawing.legend} frame={frame} prefix={chart.id} />
      <g transform={`translate(0 ${top})`}>
        <TimeAxis frame={frame} words={words} height={drawing.height} />
        {drawing.ground && <Quiet>{drawing.ground}</Quiet>}
        <Marks drawing={drawing} active={active} />
        {drawing.over && <Quiet class="over">{drawing.over}</Quiet>}
      </g>
    </svg>
  );
}

/** Only one mark of a chart is a tab stop: the arrow keys lead to the others. */
function Marks({ drawing, active }: { drawing: Drawing; active: string | null }) {
  const stop = entryMark(drawing.marks, active);
  return (
    <g>
      {drawing.marks.map((mark) => (
        <MarkGroup key={mark.id} mark={mark} stop={mark === stop} />
      ))}
    </g>
  );
}

function MarkGroup({ mark, stop }: { mark: Mark; stop: boolean }) {
  const { x, y, width, height } = mark;
  const inside = (
    <>
      <title>{mark.label}</title>
      {mark.shape}
      <rect class="hit" x={x} y={y} width={width} height={height} />
    </>
  );
  if (mark.entries.length === 0) return <g class="still">{inside}</g>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no HTML button within an SVG
    <g class="mark" role="button" tabindex={stop ? 0 : -1} aria-label={mark.label} data-mark={mark.id}>
      {inside}
    </g>
  );
}
