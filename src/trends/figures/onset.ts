/** When the attacks of the period began, by the clock and the weekday as lived. */
import type { FigureContext } from '../figure-context';
import type { OnsetFigures } from '../figure-types/attacks';

/** 1970-01-01 was a Thursday, three days after a Monday. */
const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7;
const zeros = (length: number) => Array.from({ length }, () => 0);

/** Who woke with it does not know when it began: those hours would say when one gets up. */
export function onset({ attacks }: FigureContext): OnsetFigures {
  const hours = zeros(24);
  const weekdays = zeros(7);
  const weekdayHours = weekdays.map(() => zeros(24));
  let waking = 0;
  let unknown = 0;
  for (const { attack, day } of attacks) {
    const weekday = weekdayOf(day);
    add(weekdays, weekday);
    if (attack.onset === 'waking') waking++;
    else if (attack.when.time === undefined) unknown++;
    else {
      const hour = Number(attack.when.time.slice(0, 2));
      add(hours, hour);
      add(weekdayHours[weekday] ?? [], hour);
    }
  }
  return { hours, weekdayHours, weekdays, waking, unknown };
}

function add(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
