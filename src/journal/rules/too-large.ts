/** More text than a diary has, refused before it is read so that nothing ever hangs. */
import { type Phrase, phrase } from '../phrase';
import { readingRule } from './rule';

export const tooLarge = readingRule('too-large', 'error', (_span, what: Phrase) => ({
  message: phrase('{0}, so it is left out. Split it: one entry an attack or day, one file a month.', what),
  leftOut: { key: null },
}));
