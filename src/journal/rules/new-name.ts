/** What is said of a drug whose class is not known, wherever it stands. */
import { quoted, type Severity } from '../finding';
import { looksLike } from '../look-alike';

/** A likely slip makes figures wrong, a new name is merely missing. */
export function newName(
  name: string,
  suggestion: string | undefined,
  way: string,
): { message: string; severity: Severity } {
  if (suggestion === undefined) {
    return { message: `${quoted(name)} is a new name, so its class is not known. ${way}`, severity: 'hint' };
  }
  const message = looksLike(name, suggestion)
    ? `Some letters of ${quoted(name)} only look like those of ${quoted(suggestion)}, so its class is not known. Write it in the same letters.`
    : `${quoted(name)} is a new name, so its class is not known. Did you mean ${quoted(suggestion)}? ${way}`;
  return { message, severity: 'warning' };
}
