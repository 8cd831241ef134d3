/** What the page asks the editor for: the figures of what is shown, and the period chosen. */
import { firstCharts, furtherCharts, furtherListings, moreCharts, moreListings } from '../charts';
import { tablesOf } from '../charts/chart';
import type { FigureName } from '../trends/figure-types';
import type { Remembered } from './host';
import type { View } from './protocol';

/** Figures of the cards, which are no charts. */
const cards: readonly FigureName[] = ['impact', 'calendar', 'overuse'];
const moreCards: readonly FigureName[] = ['trend', 'changePoint', 'menstrual'];

/** What of the page's memory the editor has to know. */
export type Chosen = Pick<Remembered, 'period' | 'filter' | 'isMoreOpen' | 'since' | 'runIn'>;

export function viewFor({ period, filter, isMoreOpen, since, runIn }: Chosen): View {
  const charts = [...firstCharts, ...furtherCharts, ...(isMoreOpen ? moreCharts : [])];
  const listings = [...furtherListings, ...(isMoreOpen ? moreListings : [])];
  const needed = [...charts.flatMap(tablesOf), ...listings].flatMap(({ needs = [] }) => needs);
  const figures = new Set([...cards, ...needed, ...(isMoreOpen ? moreCards : [])]);
  return { figures: [...figures], period, filter, since, runIn };
}
