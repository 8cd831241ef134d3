/** What the shapes of a chart mean: a row of swatches above it, in as many lines as the width asks for. */
import type { LegendItem } from './chart';
import type { Frame } from './frame';
import { patternFill } from './patterns';
import { Quiet } from './quiet';
import { textWidth } from './text-size';

const lineHeight = 18;
const swatch = 12;

interface Placed extends LegendItem {
  x: number;
  y: number;
}

/** Each item's place; the legend begins at the plot's left edge. */
export function placeLegend(items: LegendItem[], frame: Frame): Placed[] {
  let x = frame.left;
  let y = 0;
  return items.map((item) => {
    const width = swatch + 6 + textWidth(item.label);
    if (x > frame.left && x + width > frame.width) {
      x = frame.left;
      y += lineHeight;
    }
    const placed = { ...item, x, y };
    x = Math.round(x + width + 14);
    return placed;
  });
}

/** Room the legend takes, with the gap below it. */
export function legendHeight(items: LegendItem[], frame: Frame): number {
  const last = placeLegend(items, frame).at(-1);
  return last ? last.y + lineHeight + 8 : 0;
}

export function Legend({ items, frame, prefix }: { items: LegendItem[]; frame: Frame; prefix: string }) {
  return (
    <Quiet class="legend">
      {placeLegend(items, frame).map((item) => (
        <g key={item.label} transform={`translate(${item.x} ${item.y})`}>
          {item.swatch ?? <Swatch className={item.className} prefix={prefix} />}
          <text x={swatch + 6} y={11}>
            {item.label}
          </text>
        </g>
      ))}
    </Quiet>
  );
}

function Swatch({ className, prefix }: { className: string; prefix: string }) {
  const fill = patternFill(className, prefix);
  return <rect class={className} fill={fill} x={0.5} y={1.5} width={swatch - 1} height={swatch - 1} />;
}
