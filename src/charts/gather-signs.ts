/** Many equal signs in a short time become one, with their number: each by itself stands in the table. */
import type { Happening, HappeningKind } from './happening-lanes';
import { inARow, type Words } from './words';

/**
 * From so many on. Two equal ones that touch can still be told apart, one below the other; side effects, visits and notes
 * are each of their own, and stand by themselves for longer.
 */
const fewest: Record<HappeningKind, number> = { given: 3, missed: 3, 'side-effect': 9, visit: 9, note: 9 };

interface Place {
  x: number;
  width: number;
  isPoint: boolean;
}

export interface Gathered extends Happening, Place {
  /** How many signs it stands for; 1 for itself. */
  count: number;
}

/** @param events of one lane, in order of time */
export function gathered(events: (Happening & Place)[], words: Words): Gathered[] {
  return runsOf(events).flatMap((run) =>
    run.length < fewest[run[0]?.kind ?? 'note']
      ? run.map((event) => ({ ...event, count: 1 }))
      : [oneOf(run, words)],
  );
}

/** Cut where a sign does not touch the one before it. */
function runsOf(events: (Happening & Place)[]): (Happening & Place)[][] {
  const runs: (Happening & Place)[][] = [];
  for (const event of events) {
    const before = runs.at(-1)?.at(-1);
    const touches = before?.isPoint && event.isPoint && event.x < before.x + before.width;
    if (touches) runs.at(-1)?.push(event);
    else runs.push([event]);
  }
  return runs;
}

function oneOf(run: (Happening & Place)[], words: Words): Gathered {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new RangeError('There is no sign to gather.');
  return {
    ...first,
    to: last.from,
    label: labelOf(first, run, words.span(first.from, last.from), words),
    entries: [...new Set(run.flatMap(({ entries }) => entries))],
    width: last.x + last.width - first.x,
    isPoint: false,
    count: run.length,
  };
}

function labelOf({ kind }: Happening, run: Happening[], span: string, words: Words): string {
  const { t } = words;
  const names = inARow([...new Set(run.map(({ name }) => name))], words);
  const number = words.number(run.length);
  if (kind === 'given') return t('{0} given {1} times, {2}', names, number, span);
  if (kind === 'missed') return t('{0}: doses missed {1} times, {2}', names, number, span);
  if (kind === 'side-effect') return t('{0} side effects, {1}', number, span);
  return kind === 'visit' ? t('{0} visits, {1}', number, span) : t('{0} notes, {1}', number, span);
}
