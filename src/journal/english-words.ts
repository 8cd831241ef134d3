/** How things are said where there is no reader to ask, alike on every machine: on the command line and in commits. */
import { dateInWords, dayInWords, weekday } from './date-words';
import { durationInWords } from './scalars/duration';
import type { FullWords } from './shown-words';
import { english } from './translate';

export const englishWords: FullWords = {
  t: english,
  time: (clock) => clock,
  length: durationInWords,
  number: (value) => value.toLocaleString('en'),
  weekday,
  dayInFull: dayInWords,
  dateInFull: dateInWords,
  momentInFull: ({ date, time }) =>
    time === undefined ? dateInWords(date) : `${dateInWords(date)}, ${time}`,
};
