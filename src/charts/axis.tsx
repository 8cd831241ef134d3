/** The time axis under a chart, and its fine lines through it. */
import type { Frame } from './frame';
import { Quiet } from './quiet';
import { ticksFor } from './ticks';
import type { Words } from './words';

/** Room for a line of labels and a line of years. */
export const axisHeight = 34;

interface AxisProps {
  frame: Frame;
  words: Words;
  /** Height of the plot above the axis. */
  height: number;
}

export function TimeAxis({ frame, words, height }: AxisProps) {
  return (
    <Quiet class="axis">
      <line class="base" x1={frame.left} x2={frame.right} y1={height + 0.5} y2={height + 0.5} />
      {ticksFor(frame, words).map((tick) => (
        <g key={tick.x} transform={`translate(${tick.x} 0)`}>
          <line class={tick.year ? 'tick year-tick' : 'tick'} y1={height + 1} y2={height + 5} />
          <text y={height + 17} text-anchor="middle">
            {tick.label}
          </text>
          {tick.year && (
            <text class="year" y={height + 30} text-anchor="middle">
              {tick.year}
            </text>
          )}
        </g>
      ))}
    </Quiet>
  );
}
