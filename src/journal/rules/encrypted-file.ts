/** A file that is encrypted, or stands elsewhere: recognised and left alone. */
import { type Phrase, phrase } from '../phrase';
import { readingRule } from './rule';

export const encryptedFile = readingRule('encrypted-file', 'warning', (_span, what: Phrase, way: Phrase) => ({
  message: phrase('{0}, so its entries are left out. {1}', what, way),
  leftOut: { key: null },
}));
