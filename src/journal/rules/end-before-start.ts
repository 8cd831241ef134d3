/** An end that lies before the start: the end is not recorded. */
import { phrase } from '../phrase';
import { readingRule } from './rule';

export const endBeforeStart = readingRule(
  'end-before-start',
  'error',
  (_span, start: string, end: string) => ({
    message: phrase(
      'The end, {0}, lies before the start, {1}, so it is not recorded. Write a later date and time, or `unknown`.',
      end,
      start,
    ),
    leftOut: { key: 'end' },
  }),
);
