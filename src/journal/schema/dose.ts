/** One dose of a medicine or one use of a therapy, inside an attack or as an `intake`. */
import * as z from 'zod';
import { phrase } from '../phrase';
import { key } from './leaf';
import { at, choice, name, pain, painOrAsleep, quantity, text } from './scalars';

export const what = {
  drug: key(name, 'The medicine, such as `sumatriptan`. Brand names go into the profile.'),
  therapy: key(name, 'What was done without a medicine, such as `cold` or `nerve-block`.'),
};

export const relief = choice(['none', 'partial', 'full']);

export const dose = z
  .object(
    {
      ...what,
      dose: key(quantity, 'How much was taken, such as `50 mg` or `2 tablets`.'),
      route: key(text, 'How it was taken, such as `oral`, `nasal` or `injection`.'),
      at: key(at, 'When it was taken, such as `T07:05`. Left out: at the start of the attack.'),
      'pain-before': key(pain, 'The pain when it was taken.'),
      'pain-2h': key(painOrAsleep, 'The pain two hours later; or `asleep`, or `unknown`.'),
      relief: key(relief, 'How much it helped: `none`, `partial` or `full`.'),
    },
    { error: () => phrase('a dose such as `{drug: sumatriptan, dose: 50 mg}`').text },
  )
  .meta({ title: 'dose', needs: [['drug', 'therapy']] });

export type Dose = z.output<typeof dose>;
