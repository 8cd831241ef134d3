/** The choices of a period, each with a name in plain words. */
import type { Words } from '../charts/words';
import type { Moment, PeriodChoice } from '../trends/types';

export interface NamedPeriod {
  /** Tells choices apart; `dates` is for dates of one's own. */
  id: string;
  name: string;
  choice: PeriodChoice | null;
}

/** So many treatments are enough to choose from; any date can be written. */
const mostTreatments = 8;

export function namedPeriods(moments: Moment[], words: Words): NamedPeriod[] {
  const { t } = words;
  const visit = moments.find(({ kind }) => kind === 'visit');
  const begun = moments.filter(({ kind }) => kind === 'treatment').slice(0, mostTreatments);
  return [
    { id: 'whole', name: t('Whole diary'), choice: null },
    { id: 'three-months', name: t('Last 3 months'), choice: { preset: 'three-months' } },
    { id: 'twelve-months', name: t('Last 12 months'), choice: { preset: 'twelve-months' } },
    { id: 'this-year', name: t('This year'), choice: { preset: 'this-year' } },
    ...(visit
      ? [
          {
            id: 'last-visit',
            name: t('Since the last visit, {0}', words.date(visit.date)),
            choice: { preset: 'last-visit' } as const,
          },
        ]
      : []),
    ...begun.map(({ name, date }) => ({
      id: `since ${date}`,
      name: t('Since {0}, {1}', name ?? t('a treatment'), words.date(date)),
      choice: { from: date, to: null },
    })),
  ];
}

/** The id of what is chosen; `dates` where it is none of those named. */
export function chosenId(choice: PeriodChoice | null, named: NamedPeriod[]): string {
  const same = ({ choice: other }: NamedPeriod) => JSON.stringify(other) === JSON.stringify(choice);
  return named.find(same)?.id ?? 'dates';
}
