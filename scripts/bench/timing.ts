/** Measures things in turn, so that a machine that slows down slows all of them. */

/** Odd, so that the median was measured. */
export const runs = 7;

/** What a run costs, in milliseconds; what it does beforehand does not count. */
export type Measure = () => number | Promise<number>;

export async function inTurn<K extends string>(measures: Record<K, Measure>): Promise<Record<K, number[]>> {
  const names = Object.keys(measures) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let run = 0; run < runs; run++) {
    for (const name of names) times[name].push(await measures[name]());
  }
  return times;
}

export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export async function timeAsync(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
