/** Numbers of things in words. */
import { type Phrase, phrase } from '../journal/phrase';

export function dosesInWords(count: number): Phrase {
  return count === 1 ? phrase('1 dose') : phrase('{0} doses', count);
}

export function daysInWords(count: number): Phrase {
  return count === 1 ? phrase('1 day') : phrase('{0} days', count);
}
