/** The profile of a diary: its time zone, own drugs, limits, own terms, migraine-day rule and levels of rules. */
import * as z from 'zod';
import { acuteClasses, drugClasses } from '../drug-classes';
import { phrase, type Sentence } from '../phrase';
import { codes } from '../rules/codes';
import { Miss } from '../scalars/miss';
import { termKeys } from '../vocabulary';
import { limitForm } from './forms';
import { key, leaf, listOf } from './leaf';
import { choice, name, quantity, term, text, whole, zone } from './scalars';

/** At most `days` days of use in a window of `window` days. */
export interface Limit {
  days: number;
  window: number;
}

function readLimit(written: string): Limit | Miss {
  const parts = /^(\d{1,2}) per (\d{1,3})d$/.exec(written);
  const limit = { days: Number(parts?.[1]), window: Number(parts?.[2]) };
  return parts && limit.window > 0 && limit.days <= limit.window
    ? limit
    : new Miss(phrase('a number of days per window, such as `9 per 30d`'));
}

const ownDrug = z
  .object(
    {
      class: key(choice(drugClasses), 'The class it counts in, such as `triptan` or `non-opioid`.'),
      contains: key(
        listOf(name, phrase('a list such as `[paracetamol, caffeine]`')),
        'What it contains, where it is a mixture.',
      ),
      usual: key(quantity, 'The usual dose, such as `50 mg`.'),
      note: key(text, 'Anything worth remembering.'),
    },
    { error: () => phrase('a class and more, such as `{class: triptan, usual: 50 mg}`').text },
  )
  .meta({ title: 'drug' });

const severity = choice(['error', 'warning', 'information', 'hint', 'ignore']);

/** @param names the only names there are; absent where people choose their own */
function mapOf<S extends z.ZodType>(value: S, expected: Sentence, title: string, names?: readonly string[]) {
  return z.record(z.string(), value, { error: () => expected.text }).meta({ title, names });
}

export const profileSchema = z
  .object({
    profile: key(whole(1, 999), 'The version of the format: `1`.'),
    timezone: key(zone, 'The time zone of the diary, such as `Europe/Berlin`.'),
    drugs: key(
      mapOf(
        ownDrug,
        phrase('names with a class, such as `my-powder: {class: combination}`'),
        'list of drugs',
      ),
      'Your own names of medicines.',
    ),
    limits: key(
      mapOf(
        leaf(readLimit, phrase('a limit such as `9 per 30d`')).meta({ form: limitForm }),
        phrase('classes with a limit, such as `triptan: 9 per 30d`'),
        'list of limits',
        acuteClasses,
      ),
      'Days of use agreed with your doctor, by class.',
    ),
    terms: key(
      mapOf(
        listOf(term, phrase('a list of words')),
        phrase('keys with lists of words, such as `triggers: [red-wine]`'),
        'list of own words',
        termKeys,
      ),
      'Your own words, by the key they are used in.',
    ),
    'migraine-day': key(choice(['leiden', 'strict', 'leiden+type']), 'How a migraine day is told.'),
    severity: key(
      mapOf(severity, phrase('rules with a level, such as `unknown-term: hint`'), 'list of rules', codes),
      'The level of each rule.',
    ),
    note: key(text, 'Anything worth remembering.'),
  })
  .meta({ title: 'profile', description: 'The profile of a diary.', needs: [['profile']] });

export type ProfileValues = z.output<typeof profileSchema>;
