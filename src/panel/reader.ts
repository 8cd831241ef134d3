/** For whom the panel is: the language of its texts, and how numbers and dates are written there. */
import { type Translate, translatorOf } from '../journal/translate';
import { labelsBy } from '../trends/labels';
import { tellerFor } from '../trends/teller';
import type { Telling } from './state';

export interface Reader extends Telling {
  /** Of the texts, such as `de`. */
  language: string;
  locale: string;
  /** By their English text; none where that is the language. */
  texts: Readonly<Record<string, string>>;
}

export interface ReaderOptions {
  language: string;
  locale: string;
  /** Undefined where there are none in the reader's language. */
  texts: Readonly<Record<string, string>> | undefined;
}

export function readerOf({ language, locale, texts = {} }: ReaderOptions): Reader {
  const t: Translate = translatorOf(texts);
  const teller = tellerFor(locale, t);
  return { language, locale, texts, teller, labelOf: labelsBy(teller) };
}
