/** Puts phrases into the words of whoever reads them. */
import { englishWords } from './english-words';
import type { Part } from './phrase';
import type { FullWords } from './shown-words';
import { tell } from './translate';

/** English where no reader is named, as on the command line. */
export function spoken(part: Part, words: FullWords = englishWords): string {
  if (typeof part === 'string') return part;
  if (typeof part === 'number') return words.number(part);
  if ('date' in part) return part.isWithoutYear ? words.dayInFull(part.date) : words.dateInFull(part.date);
  if ('moment' in part) return words.momentInFull(part.moment);
  if ('time' in part) return words.time(part.time);
  if ('weekday' in part) return words.weekday(part.weekday);
  if ('minutes' in part) return words.length(part.minutes);
  const parts = part.parts.map((one) => spoken(one, words));
  if ('between' in part) return parts.join(part.between);
  return tell(words.t, part.text, ...parts);
}
