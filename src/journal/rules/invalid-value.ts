/** A value that is not of its key's form: not recorded, while the rest of the entry counts. */
import { quoted } from '../finding';
import { type Phrase, phrase } from '../phrase';
import { readingRule, replacing, safe } from './rule';

export interface Wrong {
  /** The key whose value is not recorded; null where that is the entry's date. */
  key: string | null;
  /** How to name the key in the message. */
  name: string;
  /** The text as written; null where nothing is. */
  text: string | null;
  /** What would be right, as the end of "Write …". */
  expected: Phrase;
  mended?: string | undefined;
  /** Whether something else may have been meant. */
  isGuess?: boolean | undefined;
}

export const invalidValue = readingRule('invalid-value', 'error', (span, wrong: Wrong) => {
  const { key, name, text, expected, mended, isGuess = false } = wrong;
  if (text === null) {
    return {
      message:
        key === null
          ? phrase('Nothing is written for {0}. Write {1}.', quoted(name), expected)
          : phrase('Nothing is written for {0}. Write {1}, or take the key out.', quoted(name), expected),
      leftOut: { key },
      // What is merely missing is no error, unless the entry has no date without it.
      severity: key === null ? 'error' : 'warning',
    };
  }
  return {
    message: phrase('{0} cannot be {1}. Write {2}.', quoted(name), quoted(text), expected),
    leftOut: { key },
    fixes: mended === undefined ? [] : [isGuess ? replacing(span, mended) : safe(replacing(span, mended))],
  };
});
