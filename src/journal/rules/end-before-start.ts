/** An end that lies before the start: the end is not recorded. */
import { readingRule } from './rule';

export const endBeforeStart = readingRule(
  'end-before-start',
  'error',
  (_span, start: string, end: string) => ({
    message: `The end, ${end}, lies before the start, ${start}, so it is not recorded. Write a later date and time, or \`unknown\`.`,
    leftOut: { key: 'end' },
  }),
);
