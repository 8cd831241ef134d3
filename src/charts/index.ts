/** The charts, in the order they are shown: a new chart is one file and one line here. */
import { acuteDays } from './acute-days';
import { acuteMonths } from './acute-months';
import { beforeSince } from './before-since';
import { calendar } from './calendar';
import type { AnyChart, Listing } from './chart';
import { criteria } from './criteria';
import { factors } from './factors';
import { lengths } from './lengths';
import { onset } from './onset';
import { overview } from './overview';
import { responses } from './responses';
import { scores } from './scores';
import { terms } from './terms';
import { tried } from './tried';
import { weekdayHours } from './weekday-hours';
import { weeksSince } from './weeks-since';

/** Looked for first. */
export const firstCharts: readonly AnyChart[] = [calendar];
/** Is the new drug helping. */
export const comparedCharts: readonly AnyChart[] = [beforeSince];
/** The story, and the rest that is always shown. */
export const furtherCharts: readonly AnyChart[] = [
  overview,
  acuteDays,
  acuteMonths,
  responses,
  weeksSince,
  onset,
  lengths,
];
/** There on demand, since chance makes patterns too. */
export const moreCharts: readonly AnyChart[] = [factors, terms, weekdayHours];

/** Told by tables alone, below the charts that are always shown and below those on demand. */
export const furtherListings: readonly Listing[] = [tried, scores];
export const moreListings: readonly Listing[] = [criteria];

export const charts: readonly AnyChart[] = [
  ...firstCharts,
  ...comparedCharts,
  ...furtherCharts,
  ...moreCharts,
];
