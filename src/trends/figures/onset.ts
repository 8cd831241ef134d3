/** When the attacks of the period began, by the clock and the weekday as lived. */
import type { FigureContext } from '../figure-context';
import type { OnsetFigures } from '../figure-types/attacks';
import { groupBy } from '../group';
import type { PlacedAttack } from '../placed-attacks';

/** 1970-01-01 was a Thursday, three days after a Monday. */
const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7;
const places = (length: number) => Array.from({ length }, (_, index) => index);

/** Who woke with it does not know when it began: those hours would say when one gets up. */
export function onset({ attacks, input: { refs } }: FigureContext): OnsetFigures {
  const byPlace = groupBy(attacks, placeOf);
  const of = (place: string) => byPlace.get(place) ?? [];
  const refsOf = (list: readonly PlacedAttack[]) => refs.newestOf(list.map(({ placed }) => placed));
  const began = places(7).map((weekday) => places(24).map((hour) => of(`${weekday} ${hour}`)));
  const weekdayHours = began.map((hours) => hours.map((list) => list.length));
  return {
    hours: places(24).map((hour) => weekdayHours.reduce((sum, hours) => sum + (hours[hour] ?? 0), 0)),
    weekdayHours,
    weekdays: places(7).map((weekday) => attacks.filter(({ day }) => weekdayOf(day) === weekday).length),
    waking: of('waking').length,
    unknown: of('unknown').length,
    entries: {
      weekdayHours: began.map((hours) => hours.map(refsOf)),
      waking: refsOf(of('waking')),
      unknown: refsOf(of('unknown')),
    },
  };
}

function placeOf({ attack, day }: PlacedAttack): string {
  if (attack.onset === 'waking') return 'waking';
  const { time } = attack.when;
  return time === undefined ? 'unknown' : `${weekdayOf(day)} ${Number(time.slice(0, 2))}`;
}
