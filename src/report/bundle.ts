/** The report with its style sheets: what is bundled by itself, and loaded only when a report is made. */
import charts from '../charts/charts.css';
import type { DiaryContent } from '../trends/source';
import { type PrintOptions, reportOf } from './report';
import report from './report.css';

export type BundledOptions = Omit<PrintOptions, 'style'>;

export function printReport(content: DiaryContent, options: BundledOptions): string {
  return reportOf(content, { ...options, style: charts + report });
}
