/** A profile of a later version of the format: not read as if known. */
import { readingRule } from './rule';

export const newerFormat = readingRule('newer-format', 'error', (_span, version: number) => ({
  message: `This profile is of version ${version} of the format; this program knows version 1. Update it; until then the profile is left out.`,
  leftOut: { key: null },
}));
