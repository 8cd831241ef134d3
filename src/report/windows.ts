/** The windows that stand side by side on the page: three calendar months, and the days before the present plan. */
import { addDays, type IsoDate } from '../journal/scalars/day';
import type { FigureName, Figures } from '../trends/figure-types';
import type { DiaryContent } from '../trends/source';
import { trendsOf } from '../trends/trends';
import type { Counts, Coverage, Rate28 } from '../trends/types';
import { blockDays } from '../trends/windows';

export interface ReportWindow extends Coverage, Counts {
  /** `yyyy-mm`; null for the baseline. */
  month: string | null;
  /** The treatment that the baseline lies before; null for months, and where it is the diary's beginning. */
  before: string | null;
  headacheRate28: Rate28 | null;
}

/** The month of the last day and the two before it, the oldest first; the last one ends with the report. */
export function monthWindows(content: DiaryContent, to: IsoDate): ReportWindow[] {
  const months = trendsOf(content, { from: monthsBefore(to, 2), to })?.trends.months ?? [];
  return months.map(({ month, ...counts }) => ({ ...counts, month, before: null }));
}

function monthsBefore(date: IsoDate, months: number): IsoDate {
  let first = `${date.slice(0, 7)}-01`;
  for (let i = 0; i < months; i++) first = `${addDays(first, -1).slice(0, 7)}-01`;
  return first;
}

/**
 * The 28 days before a plan began, else the diary's first 28.
 * @param plan the treatment that the present is measured by
 * @returns null where nothing is recorded of those days
 */
export function baselineWindow(
  content: DiaryContent,
  plan: Figures['treatments'][number] | undefined,
): ReportWindow | null {
  const start = plan?.since ?? null;
  const from = start === null ? trendsOf(content)?.trends.period.from : addDays(start, -blockDays);
  if (from === undefined) return null;
  const found = trendsOf(content, { from, to: addDays(from, blockDays - 1), anchor: from });
  const [block] = found?.trends.blocks ?? [];
  if (!block || block.recordedDays === 0) return null;
  return { ...block, month: null, before: start === null ? null : (plan?.drug ?? plan?.therapy ?? null) };
}

/** All that the page shows of the report's own days. */
export const reportFigures = [
  'impact',
  'attacks',
  'criteria',
  'overuse',
  'treatments',
  'tried',
  'sideEffects',
  'responses',
  'scores',
  'visits',
  'notes',
] as const satisfies readonly FigureName[];
