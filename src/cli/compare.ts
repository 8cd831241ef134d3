/** `compare`: days before and since a date, as JSON or text. */
import { comparisonOf } from '../trends/comparison';
import type { DiaryContent } from '../trends/source';
import { sinceOf } from './compare-since';
import { comparisonInWords } from './compare-text';
import { UsageError } from './usage';

/** As they are written. */
export interface CompareOptions {
  since: string;
  before?: string;
  after?: string;
  runIn?: string;
  json?: boolean;
}

export function compareText(content: DiaryContent, options: CompareOptions): string {
  const { since, before, after, runIn, json = false } = options;
  const windows = {
    before: daysIn('--before', before, 1),
    after: daysIn('--after', after, 1),
    runIn: daysIn('--run-in', runIn, 0),
  };
  const { date, treatment } = sinceOf(content, since);
  const comparison = comparisonOf(content, { since: date, ...windows });
  return json
    ? JSON.stringify({ ...comparison, treatment, leftOut: content.leftOut }, null, 2)
    : comparisonInWords(comparison, treatment, content.leftOut);
}

/** A century of days is more than any diary has. */
const mostDays = 36_525;

function daysIn(option: string, written: string | undefined, least: number): number | undefined {
  if (written === undefined) return undefined;
  const days = /^\d{1,6}$/.test(written) ? Number(written) : Number.NaN;
  if (days >= least && days <= mostDays) return days;
  throw new UsageError(
    `${option} is not a number of days: ${written}. Write a whole number from ${least} to ${mostDays}, such as 28.`,
  );
}
