/** All figures beside the counts of windows; each is made by one file in `figures/`, under the name it has here. */
import type { AttackFigures, CriteriaFigures, OnsetFigures, TermFigures } from './figure-types/attacks';
import type { CalendarDay, ImpactDays, NoteFigures, ScoreFigures, VisitFigures } from './figure-types/days';
import type {
  OveruseFigures,
  ResponseFigures,
  SeriesFigures,
  SideEffectFigures,
  TreatmentFigures,
  TriedFigures,
} from './figure-types/medicine';
import type {
  ChangePointFigures,
  FactorFigures,
  MenstrualFigures,
  TrendFigures,
} from './figure-types/patterns';
import type { Block } from './types';

/** All figures; panel, report and command line take each from here and nowhere else. */
export interface Figures {
  /** The 30 days that end with the period, for the ICHD-3 view. */
  last30: Block;
  calendar: CalendarDay[];
  /** Over the period, and by calendar month. */
  impact: ImpactDays & { months: (ImpactDays & { month: string })[] };
  attacks: AttackFigures;
  criteria: CriteriaFigures;
  overuse: OveruseFigures;
  treatments: TreatmentFigures[];
  tried: TriedFigures[];
  series: SeriesFigures[];
  sideEffects: SideEffectFigures[];
  responses: ResponseFigures[];
  onset: OnsetFigures;
  terms: TermFigures[];
  factors: FactorFigures;
  menstrual: MenstrualFigures | null;
  trend: TrendFigures;
  changePoint: ChangePointFigures | null;
  scores: ScoreFigures[];
  visits: VisitFigures[];
  notes: NoteFigures[];
}

export type FigureName = keyof Figures;
