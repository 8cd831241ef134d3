/** One day of the calendar: how bad by height and shade, unknown by hatching, migraine by a corner. */
import type { CalendarDay } from '../trends/figure-types/days';
import { round } from './frame';
import { patternFill } from './patterns';

/** Share of the square that is filled. */
const levels: Record<string, number> = { mild: 1 / 3, moderate: 2 / 3, severe: 1 };

interface DayProps {
  day: CalendarDay;
  x: number;
  y: number;
  size: number;
  prefix: string;
}

export function DaySquare({ day, x, y, size, prefix }: DayProps) {
  const whole = { x, y, width: size, height: size };
  if (!day.isRecorded) return <rect class="unknown" fill={patternFill('unknown', prefix)} {...whole} />;
  return (
    <>
      <rect class="day" {...whole} />
      {day.isHeadache && <Level {...{ day, x, y, size, prefix }} />}
      {day.isMigraine && <Corner x={x} y={y} size={size} />}
    </>
  );
}

function Level({ day, x, y, size, prefix }: DayProps) {
  const share = levels[day.strength ?? ''];
  if (share === undefined) {
    return (
      <rect class="unclear" fill={patternFill('unclear', prefix)} x={x} y={y} width={size} height={size} />
    );
  }
  const height = round(size * share);
  return (
    <rect
      class={`strength ${day.strength}`}
      x={x}
      y={round(y + size - height)}
      width={size}
      height={height}
    />
  );
}

/** A corner cut in the colour of the paper and filled with ink, so that it shows on every shade. */
export function Corner({ x, y, size }: { x: number; y: number; size: number }) {
  const side = Math.max(5, round(size / 2));
  return <path class="corner" d={`M${x + size} ${y}h${-side}l${side} ${side}z`} />;
}

/** The swatch of a strength: as high as on the calendar. */
export function StrengthSwatch({ strength }: { strength: string }) {
  const share = levels[strength] ?? 0;
  const height = round(11 * share);
  return (
    <>
      <rect class="day" x={0.5} y={1.5} width={11} height={11} />
      {height > 0 && (
        <rect class={`strength ${strength}`} x={0.5} y={round(12.5 - height)} width={11} height={height} />
      )}
    </>
  );
}

export function CornerSwatch() {
  return (
    <>
      <rect class="day" x={0.5} y={1.5} width={11} height={11} />
      <Corner x={0.5} y={1.5} size={11} />
    </>
  );
}
