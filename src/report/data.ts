/** All that a report says, as data: what the page is drawn from, and what tests compare with panel and command line. */
import { comparisonOf } from '../trends/comparison';
import type { Comparison } from '../trends/comparison-types';
import type { Figures } from '../trends/figure-types';
import type { DiaryContent } from '../trends/source';
import { trendsOf } from '../trends/trends';
import type { Trends } from '../trends/types';
import { type PeriodOptions, type ReportPeriod, reportPeriod } from './period';
import { baselineWindow, monthWindows, type ReportWindow, reportFigures } from './windows';

export interface ReportOptions extends PeriodOptions {
  /** The diary's name, for the heading; often the folder's. */
  title: string;
  /** Whether free texts of entries are printed; questions for the doctor always are. */
  withNotes?: boolean;
}

export type ReportFigures = Pick<Figures, (typeof reportFigures)[number]>;

export interface ReportData {
  format: 1;
  title: string;
  /** The day it was made. */
  today: string;
  period: ReportPeriod;
  /** Null where nothing at all is recorded or planned. */
  trends: Trends | null;
  figures: ReportFigures | null;
  months: ReportWindow[];
  baseline: ReportWindow | null;
  /** Before and since the newest of the preventives going on, its first 28 days left out. */
  comparison: { name: string; result: Comparison } | null;
  withNotes: boolean;
}

/** A person may see nothing in the first month of a preventive and a change after it. */
const runIn = 28;

export function reportData(content: DiaryContent, options: ReportOptions): ReportData {
  const period = reportPeriod(content, options);
  const found = trendsOf(content, { from: period.from, to: period.to }, reportFigures);
  const treatments = found?.figures.treatments ?? [];
  return {
    format: 1,
    title: options.title,
    today: options.today,
    period,
    trends: found?.trends ?? null,
    figures: found?.figures ?? null,
    months: monthWindows(content, period.to),
    baseline: baselineWindow(content, newestPreventive(treatments)),
    comparison: comparisonSince(content, treatments),
    withNotes: options.withNotes ?? false,
  };
}

function comparisonSince(content: DiaryContent, treatments: Figures['treatments']): ReportData['comparison'] {
  const newest = newestPreventive(treatments);
  if (!newest?.since) return null;
  const result = comparisonOf(content, { since: newest.since, runIn });
  return { name: newest.drug ?? newest.therapy ?? '', result };
}

/** The plan that the present is measured by: of the preventives going on, the one that began last on a known day. */
export function newestPreventive(
  treatments: Figures['treatments'],
): Figures['treatments'][number] | undefined {
  return treatments
    .filter(({ isCurrent, purpose, since }) => isCurrent && purpose === 'preventive' && since !== null)
    .toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1))[0];
}
