/** Text that is not YAML, or not the YAML of this format. */
import type { Fix } from '../finding';
import type { Phrase } from '../phrase';
import { readingRule } from './rule';

export const syntax = readingRule('syntax', 'error', (_span, message: Phrase, fixes?: Fix[]) => ({
  message,
  fixes,
  leftOut: { key: null },
}));

/** A slip that hides nothing: the entry around it is read all the same. */
export const slip = readingRule('syntax', 'error', (_span, message: Phrase, fixes?: Fix[]) => ({
  message,
  fixes,
}));
