/** How often a property is tried: a tenth while working, so that tests stay a matter of seconds, and all of it in CI. */

export const isThorough = Boolean(process.env.CI || process.env.ALL_RUNS);
const share = isThorough ? 1 : 0.1;

/** @param all the runs that make one sure; a tenth of them, and no fewer than 20, catch what is plainly wrong */
export function runs(all: number): { numRuns: number } {
  return { numRuns: Math.max(Math.min(all, 20), Math.round(all * share)) };
}

/** What must have been seen at least, of so many in all runs: half of it, since a tenth of the runs varies more. */
export function seen(all: number): number {
  return share === 1 ? all : Math.floor((all * share) / 2);
}
