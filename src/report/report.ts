/** One printable page made of a diary: HTML that loads nothing, runs nothing, and goes nowhere by itself. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { wordsFor } from '../charts/words';
import type { DiaryContent } from '../trends/source';
import { type ReportOptions, reportData } from './data';
import { Page } from './page';

export interface PrintOptions extends ReportOptions {
  /** Of dates and numbers, such as `en-GB`. */
  locale: string;
  /** The style sheets of charts and report, as text. */
  style: string;
}

/** @returns a whole HTML document; every word of the diary in it is escaped */
export function reportOf(content: DiaryContent, { locale, style, ...options }: PrintOptions): string {
  const data = reportData(content, options);
  return `<!DOCTYPE html>\n${renderToString(h(Page, { data, words: wordsFor(locale), style }))}\n`;
}
