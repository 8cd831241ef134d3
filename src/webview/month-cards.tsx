/** What people look for first: this month against the last, each count with its bounds. */
import type { Words } from '../charts/words';
import type { Figures } from '../trends/figure-types';
import type { Trends } from '../trends/types';
import { type MonthCount, monthFigures } from './months';

interface MonthCardsProps {
  trends: Trends;
  figures: Partial<Figures>;
  words: Words;
}

export function MonthCards({ trends, figures, words }: MonthCardsProps) {
  return (
    <section class="cards months" aria-label="This month against last">
      {monthFigures(trends, figures).map(({ title, note, months }) => (
        <section key={title} class="card">
          <h2>{title}</h2>
          {months.map((counted, index) => (
            <Line key={counted.month.month} counted={counted} isNow={index === 0} words={words} />
          ))}
          {note && <p class="quiet">{note}</p>}
        </section>
      ))}
    </section>
  );
}

function Line({ counted, isNow, words }: { counted: MonthCount; isNow: boolean; words: Words }) {
  const { month, count, unknown } = counted;
  const isWhole = month.days === daysIn(month.month);
  const of = `of ${words.count(month.days, 'day')}${isNow && !isWhole ? ' so far' : ''}`;
  return (
    <p class={isNow ? 'month now' : 'month'}>
      <strong>{words.number(count)}</strong>{' '}
      <span>
        <span class="month-name">{words.monthAndYear(month.month)}</span>{' '}
        <span class="quiet">
          {of}
          {unknown > 0 && (
            <>
              , {words.number(unknown)} unknown:{' '}
              <span class="bounds">
                {words.number(count)}–{words.number(count + unknown)}
              </span>
            </>
          )}
        </span>
      </span>
    </p>
  );
}

/** Days of a month such as `2026-02`. */
function daysIn(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
