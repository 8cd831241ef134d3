/** The name of a lane or row: beside it where there is room, else above it. */
import type { Frame } from './frame';
import { fitted, textWidth } from './text-size';

/** Room a name takes above its lane. */
export const nameLine = 16;
/** Between a name and what is said after it. */
const between = 7;

interface LaneNameProps {
  frame: Frame;
  top: number;
  foot: number;
  name: string;
  /** Said more quietly after the name or below it, where it fits. */
  detail?: string;
}

export function LaneName(props: LaneNameProps) {
  return props.frame.namesBeside ? <Beside {...props} /> : <Above {...props} />;
}

function Beside({ frame, top, foot, name, detail = '' }: LaneNameProps) {
  const room = frame.left - 12;
  const two = detail !== '' && foot - top >= 30;
  return (
    <g>
      <text class="lane-name" y={two ? foot - 17 : (top + foot) / 2 + 4}>
        {fitted(name, room)}
      </text>
      {two && (
        <text class="lane-detail" y={foot - 3}>
          {fitted(detail, room)}
        </text>
      )}
    </g>
  );
}

function Above({ frame, top, name, detail = '' }: LaneNameProps) {
  const room = frame.right - frame.left;
  const shown = fitted(name, room);
  return (
    <text class="lane-name on-grid" x={frame.left} y={top + 11}>
      {shown}
      {detail !== '' && textWidth(shown) + between + textWidth(detail) <= room && (
        <tspan class="lane-detail" dx={between}>
          {detail}
        </tspan>
      )}
    </text>
  );
}
