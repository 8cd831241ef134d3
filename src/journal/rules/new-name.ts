/** What is said of a drug whose class is not known, wherever it stands. */
import { quoted, type Severity } from '../finding';
import { looksLike } from '../look-alike';
import { type Phrase, phrase } from '../phrase';

/** A likely slip makes figures wrong, a new name is merely missing. */
export function newName(
  name: string,
  suggestion: string | undefined,
  way: Phrase,
): { message: Phrase; severity: Severity } {
  if (suggestion === undefined) {
    const message = phrase('{0} is a new name, so its class is not known. {1}', quoted(name), way);
    return { message, severity: 'hint' };
  }
  const message = looksLike(name, suggestion)
    ? phrase(
        'Some letters of {0} only look like those of {1}, so its class is not known. Write it in the same letters.',
        quoted(name),
        quoted(suggestion),
      )
    : phrase(
        '{0} is a new name, so its class is not known. Did you mean {1}? {2}',
        quoted(name),
        quoted(suggestion),
        way,
      );
  return { message, severity: 'warning' };
}
