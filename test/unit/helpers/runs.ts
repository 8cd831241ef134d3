/** How often a property is tried: a tenth while working, so that tests stay short; a third in CI; all with ALL_RUNS=1. */

export const isThorough = Boolean(process.env.CI || process.env.ALL_RUNS);
const share = process.env.ALL_RUNS ? 1 : isThorough ? 0.34 : 0.1;

/** @param all the runs that make one sure; a part of them, and no fewer than 20, catch what is plainly wrong */
export function runs(all: number): { numRuns: number } {
  return { numRuns: Math.max(Math.min(all, 20), Math.round(all * share)) };
}

/** What must have been seen at least, of so many in all runs: half of it, since fewer runs vary more. */
export function seen(all: number): number {
  return share === 1 ? all : Math.floor((all * share) / 2);
}
