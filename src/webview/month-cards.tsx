/** What people look for first: this month against the last, each count with its bounds. */
import type { Words } from '../charts/words';
import type { Figures } from '../trends/figure-types';
import type { Trends } from '../trends/types';
import { type MonthCount, monthFigures } from './months';
import { Unknown } from './unknown';

interface MonthCardsProps {
  trends: Trends;
  figures: Partial<Figures>;
  words: Words;
}

export function MonthCards({ trends, figures, words }: MonthCardsProps) {
  return (
    <section class="cards months" aria-label={words.t('This month against last')}>
      {monthFigures(trends, figures, words).map(({ title, note, months }) => (
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
  const of =
    isNow && !isWhole
      ? words.plural(month.days, 'of {0} day so far', 'of {0} days so far')
      : words.plural(month.days, 'of {0} day', 'of {0} days');
  return (
    <p class={isNow ? 'month now' : 'month'}>
      <strong>{words.number(count)}</strong>{' '}
      <span>
        <span class="month-name">{words.monthAndYear(month.month)}</span>{' '}
        <span class="quiet">
          {of}
          {unknown > 0 && (
            <>
              {', '}
              <Unknown days={unknown} words={words}>
                {words.number(count)}–{words.number(count + unknown)}
              </Unknown>
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
