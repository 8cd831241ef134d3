/** `trends`: a diary's figures as JSON or text. */
import { isDate } from '../journal/scalars/day';
import { noCounts } from '../trends/counts';
import type { FigureName } from '../trends/figure-types';
import { figureNames } from '../trends/figures';
import type { DiaryContent } from '../trends/source';
import { type DiaryFigures, type Period, trendsOf } from '../trends/trends';
import { nothingInWords, trendsInWords } from './trends-text';
import { UsageError } from './usage';

export interface TrendsOptions extends Period {
  json?: boolean;
}

export function trendsText(content: DiaryContent, { json = false, from, to, anchor }: TrendsOptions): string {
  checkPeriod({ from, to, anchor });
  const found = trendsOf(content, { from, to, anchor }, figureNames);
  if (json) return JSON.stringify(found ? payload(found) : nothing(content), null, 2);
  return found ? trendsInWords(found.trends) : nothingInWords({ from, to }, content.leftOut);
}

/** Entries are named by their numbers in `entries`. */
function payload({ trends, behind, figures }: DiaryFigures<FigureName>) {
  return { ...trends, figures, entries: behind.entries };
}

export function checkPeriod({ from, to, anchor }: Period): void {
  for (const [name, date] of Object.entries({ from, to, anchor })) {
    if (date !== undefined && !isDate(date)) {
      throw new UsageError(`--${name} is not a date: ${date}. Write it as yyyy-mm-dd, such as 2026-03-02.`);
    }
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError(`--from (${from}) is later than --to (${to}).`);
  }
}

/** The same shape where nothing is recorded: no dates, zeros, and what was left out. */
function nothing({ profile, leftOut }: DiaryContent): Record<keyof ReturnType<typeof payload>, unknown> {
  return {
    format: 1,
    period: { from: null, to: null, days: 0, recordedDays: 0, unknownDays: 0 },
    rules: { migraineDay: profile.migraineDay, timeZone: profile.timeZone, anchor: null },
    totals: noCounts(),
    blocks: [],
    months: [],
    treatments: [],
    leftOut,
    figures: null,
    entries: [],
  };
}
