/** `intake`, `treatment` and `side-effect`: medicines and therapies outside an attack. */
import * as z from 'zod';
import { phrase } from '../phrase';
import { relief, what } from './dose';
import { key, listOf } from './leaf';
import {
  choice,
  commonKeys,
  duration,
  end,
  grade,
  moment,
  quantity,
  roughDate,
  terms,
  text,
  whole,
} from './scalars';

export const intake = z
  .object({
    intake: moment.meta({ description: 'When it was taken or given.' }),
    ...what,
    dose: key(quantity, 'How much, such as `400 mg`.'),
    route: key(text, 'How it was taken, such as `oral` or `injection`.'),
    reason: key(
      choice(['headache', 'preventive', 'other']),
      'What it was for. Left out: `headache`, for a medicine that is taken for headache.',
    ),
    relief: key(relief, 'How much it helped: `none`, `partial` or `full`.'),
    ...commonKeys,
  })
  .meta({
    description: 'A medicine or therapy outside any attack, or one given of a planned series.',
    needs: [['drug', 'therapy']],
  });

export const treatment = z
  .object({
    treatment: roughDate.meta({ description: 'From when on; a year or a month where that is all you know.' }),
    ...what,
    dose: key(
      listOf(quantity, phrase('an amount such as `5 mg`, or one day’s doses such as `[5 mg, 5 mg, 10 mg]`')),
      'The dose; as a list, one day’s doses in order.',
    ),
    times: key(whole(1, 24), 'How many times a day.'),
    every: key(duration, 'The interval of a series, such as `12w`; each one given is an `intake`.'),
    route: key(text, 'How it is taken, such as `oral` or `injection`.'),
    purpose: key(choice(['preventive', 'bridging', 'other']), 'What it is for. Left out: `preventive`.'),
    plan: key(text, 'What was agreed.'),
    stop: key(
      choice(['no-effect', 'not-tolerated', 'worked', 'pregnancy', 'cost', 'other']),
      'Ends the treatment, and says why.',
    ),
    ...commonKeys,
  })
  .meta({
    description: 'A plan starts, changes or stops. The same drug again is a change of dose.',
    needs: [['drug', 'therapy']],
  });

export const sideEffect = z
  .object({
    'side-effect': moment.meta({ description: 'When it began.' }),
    of: key(what.drug.unwrap(), 'The medicine or therapy you take it to come from.'),
    symptom: key(terms, 'What it is, such as `drowsiness`.'),
    severity: key(grade, '`mild`, `moderate` or `severe`.'),
    end: key(end, 'When it was gone, or `unknown`.'),
    action: key(text, 'What was done about it.'),
    ...commonKeys,
  })
  .meta({ description: 'A side effect of a medicine or therapy.', needs: [['symptom']] });
