/** The format's scalars as schemas. */
import type * as z from 'zod';
import { phrase } from '../phrase';
import { readDate, readDates, readRoughDate } from '../scalars/day';
import { readDuration } from '../scalars/duration';
import { readAt, readDateTime, readEnd, readMoment } from '../scalars/moment';
import { readQuantity } from '../scalars/quantity';
import {
  choiceReader,
  oneOf,
  readName,
  readPain,
  readPainOrAsleep,
  readTerm,
  readText,
  readTotal,
  readZoneName,
  wholeBetween,
  wholeReader,
} from '../scalars/words';
import * as forms from './forms';
import { leaf, listOf } from './leaf';

export const date = leaf(readDate, phrase('a date such as `2026-03-02`')).meta({ form: forms.dateForm });
export const roughDate = leaf(
  readRoughDate,
  phrase('a date, a month or a year, such as `2026-03-02` or `2026`'),
).meta({ form: forms.roughDateForm });
export const dates = leaf(readDates, phrase('a date or a range such as `2026-03-03/2026-03-09`')).meta({
  form: forms.datesForm,
});
export const dateTime = leaf(readDateTime, phrase('a date and time such as `2026-03-02 06:40`')).meta({
  form: forms.dateTimeForm,
});
export const moment = leaf(readMoment, phrase('a date and time such as `2026-03-02 06:40`, or a date')).meta({
  form: forms.momentForm,
});
export const at = leaf(readAt, phrase('a time such as `T07:05`, or a date and time')).meta({
  form: forms.atForm,
});
export const end = leaf(
  readEnd,
  phrase('a time such as `T07:05`, a date and time, a date, or `unknown`'),
).meta({
  form: forms.endForm,
});
export const duration = leaf(readDuration, phrase('a duration such as `45m` or `2h 30m`')).meta({
  form: forms.durationForm,
});
export const quantity = leaf(readQuantity, phrase('an amount such as `50 mg`')).meta({
  form: forms.quantityForm,
});
export const pain = leaf(readPain, phrase('a whole number from 0 to 10, or a word such as `severe`')).meta({
  form: forms.painForm,
});
export const painOrAsleep = leaf(
  readPainOrAsleep,
  phrase('a whole number from 0 to 10, `asleep` or `unknown`'),
).meta({
  form: forms.painOrAsleepForm,
});
export const grade = choice(['none', 'mild', 'moderate', 'severe']);
export const term = leaf(readTerm, phrase('a word such as `nausea`')).meta({ form: forms.termForm });
export const name = leaf(readName, phrase('a name such as `sumatriptan`')).meta({ form: forms.nameForm });
export const text = leaf(
  readText,
  phrase('a text on one line, or lines of text after `|`'),
  Number.POSITIVE_INFINITY,
).meta({ form: forms.textForm });
export const total = leaf(readTotal, phrase('a number such as `62`')).meta({ form: forms.totalForm });
export const zone = leaf(readZoneName, phrase('a time zone such as `Europe/Berlin` or `+09:00`')).meta({
  form: forms.zoneForm,
});
export const scale = whole(0, 10);

export const terms = listOf(term, phrase('a word, a list such as `[nausea, photophobia]`, or `none`')).refine(
  (list) => !list.includes('none'),
  { error: phrase('`none` alone, or the words without it').text },
);

/** One of a fixed list of words; its meta data carries the list for those who offer it. */
export function choice<const T extends string>(options: readonly T[]) {
  return leaf(choiceReader(options), oneOf(options)).meta({ options });
}

export function whole(low: number, high: number) {
  return leaf(wholeReader(low, high), wholeBetween(low, high)).meta({ form: forms.wholeForm(low, high) });
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
