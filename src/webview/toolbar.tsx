/** The bar above the page: which days it shows, and which entries. Other choices of what is shown belong here too. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../charts/words';
import type { PeriodChoice, Trends } from '../trends/types';
import { FilterField, FilterSaid } from './filter-field';
import { chosenId, namedPeriods } from './periods';
import type { PanelState } from './protocol';

interface ToolbarProps {
  state: PanelState;
  /** Null where nothing is recorded. */
  trends: Trends | null;
  period: PeriodChoice | null;
  /** As it was typed. */
  filter: string;
  words: Words;
  onPeriod(period: PeriodChoice | null): void;
  onFilter(text: string): void;
  /** What else is chosen there. */
  children: ComponentChildren;
}

export function Toolbar({
  state,
  trends,
  period,
  filter,
  words,
  onPeriod,
  onFilter,
  children,
}: ToolbarProps) {
  const { t } = words;
  return (
    <section aria-label={t('What is shown')}>
      <div class="toolbar">
        <Periods state={state} period={period} words={words} onPeriod={onPeriod} />
        {trends && <Dates trends={trends} words={words} onPeriod={onPeriod} />}
        {period !== null && (
          <button type="button" class="plain" onClick={() => onPeriod(null)}>
            {t('Show all')}
          </button>
        )}
        <FilterField
          text={filter}
          offers={state.filter.offers}
          isWrong={state.filter.problems.length > 0}
          words={words}
          onFilter={onFilter}
        />
        {children}
      </div>
      <FilterSaid filter={state.filter} words={words} />
    </section>
  );
}

function Periods({
  state,
  period,
  words,
  onPeriod,
}: Pick<ToolbarProps, 'state' | 'period' | 'words' | 'onPeriod'>) {
  const named = namedPeriods(state.moments, words);
  const chosen = chosenId(period, named);
  const choose = (id: string) => {
    const found = named.find((one) => one.id === id);
    if (found) onPeriod(found.choice);
  };
  return (
    <label>
      <span>{words.t('Period')}</span>
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {named.map(({ id, name }) => (
          <option key={id} value={id} selected={id === chosen}>
            {name}
          </option>
        ))}
        {chosen === 'dates' && (
          <option value="dates" selected>
            {words.t('Chosen dates')}
          </option>
        )}
      </select>
    </label>
  );
}

type DatesProps = { trends: Trends } & Pick<ToolbarProps, 'words' | 'onPeriod'>;

/** Both ends as dates; while they do not fit each other nothing changes. */
function Dates({ trends, words, onPeriod }: DatesProps) {
  const { from, to } = trends.period;
  const choose = (change: { from?: string; to?: string }) => {
    const chosen = { from, to, ...change };
    if (chosen.from !== '' && chosen.to !== '' && chosen.from <= chosen.to) onPeriod(chosen);
  };
  return (
    <>
      <label>
        <span>{words.t('from')}</span>
        <input
          type="date"
          value={from}
          max={to}
          onChange={(event) => choose({ from: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{words.t('to')}</span>
        <input
          type="date"
          value={to}
          min={from}
          onChange={(event) => choose({ to: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
