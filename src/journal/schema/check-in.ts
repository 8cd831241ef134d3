/** `day`: the daily check-in; `clear`: days free of headache. */
import * as z from 'zod';
import { phrase } from '../phrase';
import { key, listOf } from './leaf';
import { commonKeys, date, dates, duration, grade, name, pain, scale, terms, whole } from './scalars';

const missedObject = z
  .object(
    {
      drug: key(name, 'The medicine that was missed.'),
      doses: key(whole(1, 24), 'How many doses were missed.'),
    },
    { error: () => phrase('the name of a medicine').text },
  )
  .meta({ title: 'missed medicine', needs: [['drug']] });

const missed = z.preprocess((value) => (typeof value === 'string' ? { drug: value } : value), missedObject);

export const day = z
  .object({
    day: date.meta({ description: 'The date.' }),
    headache: key(pain, 'The worst headache of this date; `0` or `none` says there was none.'),
    impact: key(
      grade,
      'What you could still do: `none` everything, `mild` most, `moderate` little, `severe` in bed.',
    ),
    sleep: key(duration, 'How long you slept, such as `7h 30m`.'),
    'sleep-quality': key(scale, 'From 0, very bad, to 10, very good.'),
    stress: key(scale, 'From 0, none, to 10.'),
    mood: key(scale, 'From 0, very low, to 10, very good.'),
    menstruation: key(
      whole(1, 99),
      'The day of the cycle; only `1`, the first day of bleeding, need be written.',
    ),
    factors: key(terms, 'What was there today, complete, such as `[skipped-meal, alcohol]`, or `none`.'),
    missed: key(listOf(missed, phrase('the names of medicines')), 'Planned medicines that were not taken.'),
    'work-missed': key(duration, 'Time off work, school or housework, such as `8h`.'),
    'work-reduced': key(duration, 'Time in which only half or less got done.'),
    weather: key(terms, 'The weather, in your own words.'),
    ...commonKeys,
  })
  .meta({ description: 'The daily check-in: headache in the background, sleep, stress, cycle.' });

export const clear = z
  .object({
    clear: dates.meta({ description: 'The date, or the first and last date with a slash.' }),
    ...commonKeys,
  })
  .meta({ description: 'Free of headache. In a range, every day that no entry with headache touches.' });
