/** One chart as an SVG: legend, plot and time axis, with its marks as buttons where they lead somewhere. */
import { axisHeight, TimeAxis } from './axis';
import type { AnyChart, ChartInput, Drawing, Mark } from './chart';
import { Legend, legendHeight } from './legend';
import { entryMark } from './navigate';
import { Patterns } from './patterns';
import { Quiet } from './quiet';

interface PictureProps {
  chart: AnyChart;
  input: ChartInput;
  /** What `chart.draw(input)` gave, so that the caller knows the same marks. */
  drawing: Drawing;
  /** The mark that Tab comes to; without it the newest of the first row. */
  active?: string | null;
  /** A stretch of the axis that is being chosen. */
  brush?: { x: number; width: number } | null;
  /** The entry that the text cursor is in: marks it stands behind are outlined. */
  near?: number | null;
}

export function Picture({ chart, input, drawing, active = null, brush = null, near = null }: PictureProps) {
  const { frame, words } = input;
  const top = legendHeight(drawing.legend, frame);
  const { isOverTime = true } = drawing;
  const height = top + drawing.height + (isOverTime ? axisHeight : 0);
  return (
    <svg
      class={`chart chart-${chart.id}`}
      xmlns="http://www.w3.org/2000/svg"
      width={frame.width}
      height={height}
      viewBox={`0 0 ${frame.width} ${height}`}
      role={input.behind ? 'group' : 'img'}
      aria-label={words.tell(chart.title)}
    >
      <Patterns prefix={chart.id} />
      <Legend items={drawing.legend} frame={frame} prefix={chart.id} />
      <g transform={`translate(0 ${top})`}>
        {isOverTime && <TimeAxis frame={frame} words={words} height={drawing.height} />}
        {drawing.ground && <Quiet>{drawing.ground}</Quiet>}
        {input.behind ? <Marks drawing={drawing} active={active} near={near} /> : <Still drawing={drawing} />}
        {drawing.over && <Quiet class="over">{drawing.over}</Quiet>}
        {brush && <rect class="brush" y={0} height={drawing.height} {...brush} />}
      </g>
    </svg>
  );
}

/** Only one mark of a chart is a tab stop: the arrow keys lead to the others. */
interface MarksProps {
  drawing: Drawing;
  active: string | null;
  near: number | null;
}

function Marks({ drawing, active, near }: MarksProps) {
  const stop = entryMark(drawing.marks, active);
  return (
    <g>
      {drawing.marks.map((mark) => (
        <g
          key={mark.id}
          class={classOf(mark, near)}
          aria-current={isNear(mark, near) ? 'location' : undefined}
          // Without entries behind it a mark is heard, but leads nowhere.
          role={mark.entries.length > 0 ? 'button' : 'img'}
          tabindex={mark === stop ? 0 : -1}
          aria-label={mark.label}
          data-mark={mark.id}
        >
          <Inside mark={mark} />
        </g>
      ))}
    </g>
  );
}

function isNear({ entries }: Mark, near: number | null): boolean {
  return near !== null && entries.includes(near);
}

function classOf(mark: Mark, near: number | null): string {
  if (isNear(mark, near)) return 'mark near';
  return mark.entries.length > 0 ? 'mark' : 'mark still';
}

/** On paper marks are only looked at. */
function Still({ drawing }: { drawing: Drawing }) {
  return (
    <g>
      {drawing.marks.map((mark) => (
        <g key={mark.id} class="still">
          <Inside mark={mark} />
        </g>
      ))}
    </g>
  );
}

function Inside({ mark }: { mark: Mark }) {
  const { label, shape, x, y, width, height } = mark;
  return (
    <>
      <title>{label}</title>
      {shape}
      <rect class="hit" x={x} y={y} width={width} height={height} />
    </>
  );
}
