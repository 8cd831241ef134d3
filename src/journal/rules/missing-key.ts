/** A key without which an entry, or a dose in it, says too little. */
import { readingRule } from './rule';

export const missingKey = readingRule(
  'missing-key',
  'error',
  (_span, where: string, keys: readonly string[]) => ({
    message: `${where} needs ${keys.map((key) => `\`${key}\``).join(' or ')}.`,
    leftOut: { key: keys[0] ?? null },
  }),
);
