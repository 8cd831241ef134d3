/** A file that is encrypted, or stands elsewhere: recognised and left alone. */
import { readingRule } from './rule';

export const encryptedFile = readingRule('encrypted-file', 'warning', (_span, what: string, way: string) => ({
  message: `${what}, so its entries are left out. ${way}`,
  leftOut: { key: null },
}));
