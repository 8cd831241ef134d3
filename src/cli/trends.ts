/** `trends`: a diary's figures as JSON or text. */
import { isDate } from '../journal/scalars/day';
import { noCounts } from '../trends/counts';
import type { DiaryContent } from '../trends/source';
import { type Period, trendsOf } from '../trends/trends';
import type { Trends } from '../trends/types';
import { nothingInWords, trendsInWords } from './trends-text';
import { UsageError } from './usage';

export interface TrendsOptions extends Period {
  json?: boolean;
}

export function trendsText(content: DiaryContent, { json = false, from, to }: TrendsOptions): string {
  checkPeriod({ from, to });
  const found = trendsOf(content, { from, to });
  if (json) return JSON.stringify(found?.trends ?? nothing(content), null, 2);
  return found ? trendsInWords(found.trends) : nothingInWords({ from, to }, content.leftOut);
}

function checkPeriod({ from, to }: Period): void {
  for (const [name, date] of Object.entries({ from, to })) {
    if (date !== undefined && !isDate(date)) {
      throw new UsageError(`--${name} is not a date: ${date}. Write it as yyyy-mm-dd, such as 2026-03-02.`);
    }
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError(`--from (${from}) is later than --to (${to}).`);
  }
}

/** The same shape where nothing is recorded: no dates, zeros, and what was left out. */
function nothing({ profile, leftOut }: DiaryContent): Record<keyof Trends, unknown> {
  return {
    format: 1,
    period: { from: null, to: null, days: 0, recordedDays: 0, unknownDays: 0 },
    rules: { migraineDay: profile.migraineDay, timeZone: profile.timeZone },
    totals: noCounts(),
    blocks: [],
    months: [],
    treatments: [],
    leftOut,
  };
}
