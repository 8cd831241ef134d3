/** The format's scalars as schemas. */
import type * as z from 'zod';
import { readDate, readDates, readRoughDate } from '../scalars/day';
import { readDuration } from '../scalars/duration';
import { readAt, readDateTime, readEnd, readMoment } from '../scalars/moment';
import { readQuantity } from '../scalars/quantity';
import {
  choiceReader,
  readName,
  readPain,
  readPainOrAsleep,
  readTerm,
  readText,
  readTotal,
  readZoneName,
  wholeReader,
} from '../scalars/words';
import { leaf, listOf } from './leaf';

export const date = leaf(readDate, 'a date such as `2026-03-02`');
export const roughDate = leaf(readRoughDate, 'a date, a month or a year, such as `2026-03-02` or `2026`');
export const dates = leaf(readDates, 'a date or a range such as `2026-03-03/2026-03-09`');
export const dateTime = leaf(readDateTime, 'a date and time such as `2026-03-02 06:40`');
export const moment = leaf(readMoment, 'a date and time such as `2026-03-02 06:40`, or a date');
export const at = leaf(readAt, 'a time such as `T07:05`, or a date and time');
export const end = leaf(readEnd, 'a time such as `T07:05`, a date and time, a date, or `unknown`');
export const duration = leaf(readDuration, 'a duration such as `45m` or `2h 30m`');
export const quantity = leaf(readQuantity, 'an amount such as `50 mg`');
export const pain = leaf(readPain, 'a whole number from 0 to 10, or a word such as `severe`');
export const painOrAsleep = leaf(readPainOrAsleep, 'a whole number from 0 to 10, or `asleep`');
export const grade = choice(['none', 'mild', 'moderate', 'severe']);
export const term = leaf(readTerm, 'a word such as `nausea`');
export const name = leaf(readName, 'a name such as `sumatriptan`');
export const text = leaf(
  readText,
  'a text on one line, or lines of text after `|`',
  Number.POSITIVE_INFINITY,
);
export const total = leaf(readTotal, 'a number such as `62`');
export const zone = leaf(readZoneName, 'a time zone such as `Europe/Berlin` or `+09:00`');
export const scale = whole(0, 10);

export const terms = listOf(term, 'a word, a list such as `[nausea, photophobia]`, or `none`').refine(
  (list) => !list.includes('none'),
  { error: '`none` alone, or the words without it' },
);

/** One of a fixed list of words; its meta data carries the list for those who offer it. */
export function choice<const T extends string>(options: readonly T[]) {
  const expected = `one of ${options.map((option) => `\`${option}\``).join(', ')}`;
  return leaf(choiceReader(options), expected).meta({ options });
}

export function whole(low: number, high: number) {
  return leaf(wholeReader(low, high), `a whole number from ${low} to ${high}`);
}

/** Keys that every kind of entry has. */
export const commonKeys = {
  note: text.optional().meta({ description: 'Anything worth remembering, in your own words.' }),
  tags: terms.optional().meta({ description: 'Your own words to find this entry by.' }),
  zone: zone.optional().meta({
    description:
      'The time zone the times of this entry are in, where it is not the diary’s own: `Asia/Tokyo`.',
  }),
};

export type Terms = z.output<typeof terms>;
