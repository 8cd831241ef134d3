/** `trends`: a diary's figures as JSON or text. */
import { noCounts } from '../trends/counts';
import { allRefs } from '../trends/entry-refs';
import type { FigureName } from '../trends/figure-types';
import { figureNames } from '../trends/figures';
import type { DiaryContent } from '../trends/source';
import { type DiaryFigures, type Period, trendsOf } from '../trends/trends';
import { figuresInText } from './figures-text';
import { checkPeriod } from './period';
import { nothingInWords, trendsInWords } from './trends-text';

export interface TrendsOptions extends Period {
  json?: boolean;
}

export function trendsText(content: DiaryContent, { json = false, from, to, anchor }: TrendsOptions): string {
  checkPeriod({ from, to, anchor });
  const period = { from, to, anchor };
  if (json) {
    const found = trendsOf(content, period, figureNames);
    return JSON.stringify(found ? payload(found) : nothing(content), null, 2);
  }
  const found = trendsOf(content, period, figuresInText);
  return found ? trendsInWords(found.trends, found.figures) : nothingInWords({ from, to }, content.leftOut);
}

/** Entries are named by their numbers in `entries`. */
function payload({ trends, behind, figures }: DiaryFigures<FigureName>) {
  return { ...trends, figures, entries: allRefs(behind.entries) };
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
