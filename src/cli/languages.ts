/** The languages that a report can be in. */
import german from '../../l10n/bundle.l10n.de.json';
import { english, type Translate, translatorOf } from '../journal/translate';

const translators: Readonly<Record<string, Translate>> = { en: english, de: translatorOf(german) };

export const languages = Object.keys(translators);

export function translatorFor(language: string): Translate {
  return translators[language] ?? english;
}
