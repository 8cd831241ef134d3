/** The day from which headache days most probably became more or fewer, if they did. */
import { isoDate } from '../../journal/scalars/day';
import type { FigureContext } from '../figure-context';
import type { ChangePointFigures } from '../figure-types/patterns';
import { changePoint as mostProbable } from '../statistics/change-point';

const leastDays = 28;

/** Over recorded days, as they follow each other; null where they are fewer than 28, or all are alike. */
export function changePoint(context: FigureContext): ChangePointFigures | null {
  const { days, window } = context.input;
  const recorded: number[] = [];
  for (let day = window.from; day <= window.to; day++) if (days.get(day)?.isRecorded) recorded.push(day);
  const headaches = recorded.map((day) => days.get(day)?.isHeadache === true);
  const total = headaches.filter(Boolean).length;
  if (recorded.length < leastDays || total === 0 || total === recorded.length) return null;
  const found = mostProbable(headaches);
  if (!found) return null;
  const { index, posterior, bayesFactor } = found;
  const before = headaches.slice(0, index).filter(Boolean).length;
  return {
    date: isoDate(recorded[index] ?? window.from),
    posterior,
    bayesFactor,
    before: context.shareOfDays(before, index),
    after: context.shareOfDays(total - before, recorded.length - index),
  };
}
