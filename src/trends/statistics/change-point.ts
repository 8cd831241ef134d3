/** Where a series of days with and without most probably changed, and how much speaks for a change at all. */
import { logFactorial } from './log-factorial';

export interface ChangePoint {
  /** The place of the first day after the change, counted from 0. */
  index: number;
  /** The probability of this place among all, given that there was one change. */
  posterior: number;
  /** How many times as well one change explains the days as none does; 1 is neither. */
  bayesFactor: number;
}

/**
 * One change of a Bernoulli series: the share before and after each uniform from 0 to 1, that is Beta(1, 1), and each of
 * the n − 1 places as likely beforehand. Of equally likely places the first.
 * Source: Smith, Biometrika 1975;62:407–416.
 * @param days those recorded, in order
 * @returns null where there are fewer than two
 */
export function changePoint(days: readonly boolean[]): ChangePoint | null {
  if (days.length < 2) return null;
  const total = days.filter(Boolean).length;
  const logs: number[] = [];
  let before = 0;
  for (let split = 1; split < days.length; split++) {
    if (days[split - 1]) before++;
    logs.push(logEvidence(before, split) + logEvidence(total - before, days.length - split));
  }
  const highest = logs.reduce((most, log) => Math.max(most, log));
  const sum = logs.reduce((all, log) => all + Math.exp(log - highest), 0);
  const logFactor = highest + Math.log(sum / logs.length) - logEvidence(total, days.length);
  return {
    index: logs.indexOf(highest) + 1,
    posterior: 1 / sum,
    // Beyond what a number can hold, the largest that it can.
    bayesFactor: Math.min(Number.MAX_VALUE, Math.exp(logFactor)),
  };
}

/** Of days of one share that is not known: B(x + 1, n − x + 1), as a logarithm. */
function logEvidence(count: number, of: number): number {
  return logFactorial(count) + logFactorial(of - count) - logFactorial(of + 1);
}
