/** The charts, in the order they are shown: a new chart is one file and one line here. */
import { acuteDays } from './acute-days';
import { calendar } from './calendar';
import type { AnyChart } from './chart';
import { overview } from './overview';

/** Looked for first. */
export const firstCharts: readonly AnyChart[] = [calendar];
/** The story, and the rest that is always shown. */
export const furtherCharts: readonly AnyChart[] = [overview, acuteDays];
/** There on demand, since chance makes patterns too. */
export const moreCharts: readonly AnyChart[] = [];

export const charts: readonly AnyChart[] = [...firstCharts, ...furtherCharts, ...moreCharts];
