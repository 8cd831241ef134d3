/** Chart: the whole story on one time axis: headache by blocks, treatments as steps, and what happened beside it. */
import { told } from '../journal/translate';
import { happenings } from './happenings';
import { headacheDays } from './headache-days';
import { stack } from './stack';
import { treatments } from './treatments';

export const overview = stack(
  {
    id: 'overview',
    title: told('Headache, treatments and what happened beside them'),
    empty: told('Nothing is recorded in this period.'),
  },
  [headacheDays, treatments, happenings],
);
