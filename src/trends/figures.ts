/** The figures beside the counts of windows, by the names they have in one payload for panel, report and command line. */
import type { Steps } from '../journal/steps';
import type { FigureContext } from './figure-context';
import type { FigureName, Figures } from './figure-types';
import { attacks } from './figures/attacks';
import { calendar } from './figures/calendar';
import { changePoint } from './figures/change-point';
import { criteria } from './figures/criteria';
import { factors } from './figures/factors';
import { impact } from './figures/impact';
import { last30 } from './figures/last-30';
import { menstrual } from './figures/menstrual';
import { notes } from './figures/notes';
import { onset } from './figures/onset';
import { overuse } from './figures/overuse';
import { responses } from './figures/responses';
import { scores } from './figures/scores';
import { series } from './figures/series';
import { sideEffects } from './figures/side-effects';
import { terms } from './figures/terms';
import { treatments } from './figures/treatments';
import { trend } from './figures/trend';
import { tried } from './figures/tried';
import { visits } from './figures/visits';

/** A new figure is one file and one line here. */
const makers: { [N in FigureName]: (context: FigureContext) => Figures[N] } = {
  last30,
  calendar,
  impact,
  attacks,
  criteria,
  overuse,
  treatments,
  tried,
  series,
  sideEffects,
  responses,
  onset,
  terms,
  factors,
  menstrual,
  trend,
  changePoint,
  scores,
  visits,
  notes,
};

export const figureNames = Object.keys(makers) as FigureName[];

/** Those a panel opens with: quick to make, and looked at first. */
export const firstFigures: readonly FigureName[] = [
  'last30',
  'calendar',
  'impact',
  'attacks',
  'overuse',
  'treatments',
  'tried',
  'series',
  'sideEffects',
  'responses',
  'scores',
  'visits',
  'notes',
];

export function isFigureName(name: unknown): name is FigureName {
  return (figureNames as readonly unknown[]).includes(name);
}

/** Only what is asked for is made, one at a time. */
export function* figureSteps<N extends FigureName>(
  context: FigureContext,
  names: readonly N[],
): Steps<Pick<Figures, N>> {
  const figures: Partial<Figures> = {};
  for (const name of names) {
    Object.assign(figures, { [name]: makers[name](context) });
    yield;
  }
  return figures as Pick<Figures, N>;
}
