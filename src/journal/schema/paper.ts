/** `visit`, `score` and `note`: what else belongs to the story. */
import * as z from 'zod';
import { key } from './leaf';
import { commonKeys, date, dates, text, total } from './scalars';

export const visit = z
  .object({
    visit: date.meta({ description: 'The date of a consultation, past or planned.' }),
    with: key(text, 'Whom you saw.'),
    reason: key(text, 'What it was about.'),
    decided: key(text, 'What was decided.'),
    ask: key(text, 'Questions for the doctor; they are printed in the report.'),
    ...commonKeys,
  })
  .meta({ description: 'A consultation, past or planned.' });

export const score = z
  .object({
    score: date.meta({ description: 'The date the questionnaire was filled in.' }),
    name: key(text, 'The questionnaire, such as `HIT-6` or `MIDAS`.'),
    total: key(total, 'Its total.'),
    ...commonKeys,
  })
  .meta({ description: 'The total of a questionnaire filled in elsewhere.', needs: [['name'], ['total']] });

const { note: _, ...keysBesideNote } = commonKeys;

export const note = z
  .object({
    note: dates.meta({ description: 'The date, or the first and last date with a slash.' }),
    text: key(text, 'The text; drawn on the time line.'),
    ...keysBesideNote,
  })
  .meta({ description: 'A free note for a date or some days. It records nothing else.', needs: [['text']] });
