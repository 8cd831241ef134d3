/** Many equal signs in a short time become one, with their number: each by itself stands in the table. */
import type { Happening, HappeningKind } from './happening-lanes';
import { inARow, type Words } from './words';

/** Two that touch can still be told apart, one below the other. */
const fewest = 3;
/** Side effects, visits and notes are each of their own. */
const alike: ReadonlySet<HappeningKind> = new Set(['given', 'missed']);

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
    run.length < fewest ? run.map((event) => ({ ...event, count: 1 })) : [oneOf(run, words)],
  );
}

/** Cut where a sign does not touch the one before it. */
function runsOf(events: (Happening & Place)[]): (Happening & Place)[][] {
  const runs: (Happening & Place)[][] = [];
  for (const event of events) {
    const before = runs.at(-1)?.at(-1);
    const touches =
      before?.isPoint && event.isPoint && alike.has(event.kind) && event.x < before.x + before.width;
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
  const names = inARow([...new Set(run.map(({ name }) => name))], words);
  const times = words.number(run.length);
  return kind === 'given'
    ? words.t('{0} given {1} times, {2}', names, times, span)
    : words.t('{0}: doses missed {1} times, {2}', names, times, span);
}
