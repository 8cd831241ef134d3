/** The charts, in the order they are shown: a new chart is one file and one line here. */
import { acuteDays } from './acute-days';
import type { Chart } from './chart';
import { headacheDays } from './headache-days';
import { treatments } from './treatments';

export const charts: Chart[] = [headacheDays, treatments, acuteDays];
