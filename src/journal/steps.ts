/** Long work that can stop between its steps: all at once where nobody waits, in slices where an editor would be held. */

/** Stops where it may wait; what it returns is the same, however often and long it does. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** So many milliseconds at a time: a key that is pressed meanwhile is not felt to wait. */
const sliceLength = 15;

export interface Turns {
  /** Milliseconds, from any start. */
  clock(): number;
  /** Lets others have their turn, those that work on other diaries too. */
  pause(): Promise<void>;
}

/** What came of it, and how many milliseconds were worked for it. */
export interface Worked<T> {
  value: T;
  cost: number;
}

/** Goes through without a stop. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Begins without waiting, since most work is done within a slice.
 * @param isWanted asked after each pause
 * @returns null where it was given up
 */
export async function inSlices<T>(steps: Steps<T>, turns: Turns): Promise<Worked<T>>;
export async function inSlices<T>(
  steps: Steps<T>,
  turns: Turns,
  isWanted: () => boolean,
): Promise<Worked<T> | null>;
export async function inSlices<T>(
  steps: Steps<T>,
  { clock, pause }: Turns,
  isWanted: () => boolean = () => true,
): Promise<Worked<T> | null> {
  let cost = 0;
  for (;;) {
    const start = clock();
    let step = steps.next();
    while (!step.done && clock() - start < sliceLength) step = steps.next();
    cost += clock() - start;
    if (step.done) return { value: step.value, cost };
    await pause();
    if (!isWanted()) return null;
  }
}
