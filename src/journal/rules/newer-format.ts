/** A profile of a later version of the format: not read as if known. */
import { phrase } from '../phrase';
import { readingRule } from './rule';

export const newerFormat = readingRule('newer-format', 'error', (_span, version: number) => ({
  message: phrase(
    'This profile is of version {0} of the format; this program knows version 1. Update it; until then the profile is left out.',
    version,
  ),
  leftOut: { key: null },
}));
