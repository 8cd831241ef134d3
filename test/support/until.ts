/** Waiting for something that an editor does in its own time. */

const limit = 60_000;
const pause = 50;

/**
 * Asks again and again until the answer is as expected.
 * @param describe says what was there instead, when time is up
 */
export async function until<T>(
  ask: () => T | PromiseLike<T>,
  expected: (answer: T) => boolean,
  describe: (answer: T) => string = (answer) => `found: ${JSON.stringify(answer)}`,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (expected(answer)) return answer;
    if (performance.now() > end) throw new Error(`Waited ${limit / 1000} s in vain; ${describe(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Whether something comes true within some milliseconds. */
export async function eventually(ask: () => boolean, within: number): Promise<boolean> {
  const end = performance.now() + within;
  while (!ask() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, pause));
  return ask();
}
