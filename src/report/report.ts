/** One printable page made of a diary: HTML that loads nothing, runs nothing, and goes nowhere by itself. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { wordsFor } from '../charts/words';
import { english, type Translate } from '../journal/translate';
import type { DiaryContent } from '../trends/source';
import { type ReportOptions, reportData } from './data';
import { Page } from './page';

export interface PrintOptions extends ReportOptions {
  /** Of dates and numbers, such as `en-GB`. */
  locale: string;
  /** Of the texts, such as `de`; English where it is not said. */
  language?: string | undefined;
  t?: Translate | undefined;
  /** The style sheets of charts and report, as text. */
  style: string;
}

/** @returns a whole HTML document; every word of the diary in it is escaped */
export function reportOf(
  content: DiaryContent,
  { locale, language = 'en', t = english, style, ...options }: PrintOptions,
): string {
  const data = reportData(content, options);
  const page = h(Page, { data, words: wordsFor(locale, t), language, style });
  return `<!DOCTYPE html>\n${renderToString(page)}\n`;
}
