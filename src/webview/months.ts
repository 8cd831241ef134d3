/** This month beside the last: counts of days with what is not known, and so with bounds. */
import type { Words } from '../charts/words';
import type { Figures } from '../trends/figure-types';
import type { CalendarDay } from '../trends/figure-types/days';
import type { Month, Trends } from '../trends/types';

/** Days of one month that are counted, and those that might be. */
export interface MonthCount {
  month: Month;
  count: number;
  unknown: number;
}

export interface MonthFigure {
  title: string;
  /** By which rule, where the title does not say all. */
  note: string;
  /** The month going on, then the one before it, where there is one. */
  months: MonthCount[];
}

/** The figures in the order people look; those whose figures have not come are left away. */
export function monthFigures(trends: Trends, figures: Partial<Figures>, { t }: Words): MonthFigure[] {
  const months = trends.months.slice(-2).reverse();
  const counted = (title: string, note: string, count: (month: Month) => Omit<MonthCount, 'month'>) => ({
    title,
    note,
    months: months.map((month) => ({ month, ...count(month) })),
  });
  const { impact, calendar } = figures;
  const found: MonthFigure[] = [];
  if (impact) {
    const note = t('Free of headache, or impact none or mild.');
    found.push(counted(t('Days I could live'), note, (month) => livable(month, impact)));
  }
  if (calendar) {
    found.push(
      counted(t('Severe days'), t('By the worst of the day, or of the attack.'), (month) =>
        severe(month, calendar),
      ),
    );
  }
  found.push(
    counted(t('Headache days'), '', (month) => ({ count: month.headacheDays, unknown: month.unknownDays })),
    counted(t('Migraine days'), t('By {0}.', trends.rules.migraineDay), (month) => ({
      count: month.migraineDays,
      unknown: month.migraineUnclear + month.unknownDays,
    })),
  );
  return found;
}

function livable({ month, days }: Month, impact: Figures['impact']): Omit<MonthCount, 'month'> {
  const found = impact.months.find((one) => one.month === month);
  return { count: found?.livable ?? 0, unknown: found ? found.unknown : days };
}

function severe({ month }: Month, calendar: CalendarDay[]): Omit<MonthCount, 'month'> {
  const days = calendar.filter((day) => day.date.startsWith(month));
  const isOpen = (day: CalendarDay) => !day.isRecorded || (day.isHeadache && day.strength === null);
  return {
    count: days.filter((day) => day.isHeadache && day.strength === 'severe').length,
    unknown: days.filter(isOpen).length,
  };
}
