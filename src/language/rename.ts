/** A new name for a drug, a therapy or a word, everywhere at once; quotes stay as they are. */

import { drugKey } from '../journal/drugs';
import { asScalar } from '../journal/edit/scalar-text';
import type { Edit } from '../journal/finding';
import { type Phrase, phrase } from '../journal/phrase';
import { Miss } from '../journal/scalars/miss';
import { readName, readTerm } from '../journal/scalars/words';
import type { Name } from './names-at';
import type { Occurrence } from './occurrences';

/** Why a name cannot be given, in words for people. */
export class Refused {
  constructor(readonly reason: Phrase) {}
}

/**
 * @param texts by file
 * @param own names of drugs that the profile has, by their keys
 */
export function renameEdits(
  name: Name,
  wanted: string,
  all: readonly Occurrence[],
  texts: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): Edit[] | Refused {
  const written = name.is === 'term' ? readTerm(wanted) : readName(wanted);
  if (written instanceof Miss) return new Refused(phrase('Write {0}.', written.expected));
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(written)) return new Refused(phrase('A name stands on one line.'));
  if (written === 'none') return new Refused(phrase('`none` says that there is nothing; take another word.'));
  const key = drugKey(written);
  if (name.is === 'drug' && key !== name.key && own.has(key) && own.has(name.key)) {
    return new Refused(phrase('The profile has a medicine of this name already.'));
  }
  return all.map(({ file, span, style }) => {
    const quote = (texts.get(file) ?? '').charAt(span.start - 1);
    return { file, span, text: style === 'quoted' ? inQuotes(written, quote) : asScalar(written) };
  });
}

function inQuotes(text: string, quote: string): string {
  return quote === "'" ? text.replaceAll("'", "''") : text.replaceAll(/["\\]/g, '\\$&');
}
