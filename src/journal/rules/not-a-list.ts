/** A file whose root is not a list of entries with their dashes in the first column. */
import type { Fix } from '../finding';
import { readingRule } from './rule';

export const notAList = readingRule('not-a-list', 'error', (_span, what: string, fixes?: Fix[]) => ({
  message: `${what} A journal is a list: each entry starts with a dash in the first column, such as \`- attack: 2026-03-02 06:40\`.`,
  fixes,
  leftOut: { key: null },
}));
