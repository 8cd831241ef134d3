/** Bytes that are not text. */
import { phrase } from '../phrase';
import { readingRule } from './rule';

export const notText = readingRule('not-text', 'error', () => ({
  message: phrase('This file is not plain UTF-8 text, so its entries are left out. Save it as UTF-8.'),
  leftOut: { key: null },
}));
