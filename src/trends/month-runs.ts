/** Calendar months that follow each other: "more than 3 months" of ICHD-3 is read as four running. */

const monthsForLong = 4;

/** Every run of four months or more. @param months `yyyy-mm`, in order */
export function longRuns(months: readonly string[]): string[][] {
  return runsOf(months).filter((run) => run.length >= monthsForLong);
}

/** The first of the longest; empty where there are no months. */
export function longestMonthRun(months: readonly string[]): string[] {
  return runsOf(months).reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

function runsOf(months: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && numberOf(month) === numberOf(before) + 1) run.push(month);
    else runs.push([month]);
  }
  return runs;
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
