/** The same key twice in one map: which value holds cannot be told, so neither is recorded. */
import { quoted } from '../finding';
import { phrase } from '../phrase';
import { readingRule } from './rule';

export const duplicateKey = readingRule('duplicate-key', 'error', (_span, key: string) => ({
  message: phrase('{0} stands here twice, so neither value is recorded. Keep the right one.', quoted(key)),
  leftOut: { key },
}));
