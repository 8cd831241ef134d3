/** The German texts, for tests of what a German reader is told, and what a phrase is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/paths';
import type { Part } from '../../../src/journal/phrase';
import { shownWords } from '../../../src/journal/shown-words';
import { type Translate, translatorOf } from '../../../src/journal/translate';

export const germanTexts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(projectRoot, 'l10n/bundle.l10n.de.json'), 'utf8'),
);

export const german: Translate = translatorOf(germanTexts);

export const germanWords = shownWords('de', german);

export interface MadeOf {
  /** Texts that are looked up in a language. */
  texts: string[];
  /** What stands as it is in every language. */
  values: string[];
}

export function madeOf(part: Part): MadeOf {
  if (typeof part === 'string') return { texts: [], values: [part] };
  if (typeof part === 'number' || !('parts' in part)) return { texts: [], values: [] };
  const inner = part.parts.map(madeOf);
  const own = 'text' in part ? [part.text] : [];
  return {
    texts: [...own, ...inner.flatMap(({ texts }) => texts)],
    values: inner.flatMap(({ values }) => values),
  };
}
