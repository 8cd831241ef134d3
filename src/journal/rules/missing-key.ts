/** A key without which an entry, or a dose in it, says too little. */
import { type Part, type Phrase, phrase } from '../phrase';
import { readingRule } from './rule';

export const missingKey = readingRule(
  'missing-key',
  'error',
  (_span, where: Phrase, keys: readonly string[]) => ({
    message: phrase('{0} needs {1}.', where, eitherOf(keys)),
    leftOut: { key: keys[0] ?? null },
  }),
);

function eitherOf(keys: readonly string[]): Part {
  const [first = '', ...rest] = keys.map((key): Part => `\`${key}\``);
  return rest.reduce((all, key) => phrase('{0} or {1}', all, key), first);
}
