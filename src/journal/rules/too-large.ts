/** More text than a diary has, refused before it is read so that nothing ever hangs. */
import { readingRule } from './rule';

export const tooLarge = readingRule('too-large', 'error', (_span, what: string) => ({
  message: `${what}, so it is left out. Split it: one entry an attack or day, one file a month.`,
  leftOut: { key: null },
}));
