/** What is there on demand and off at first: patterns and tests, since chance makes patterns too. */
import { moreCharts, moreListings } from '../charts';
import { Charts, type ChartsProps } from './charts';
import { Listings } from './listings';
import { PatternCards } from './pattern-cards';

export function More(props: Omit<ChartsProps, 'charts'>) {
  const { memory, onRemember, input } = props;
  const { t } = input.words;
  return (
    <details
      class="more"
      open={memory.isMoreOpen}
      onToggle={(event) => {
        const isMoreOpen = event.currentTarget.open;
        if (isMoreOpen !== memory.isMoreOpen) onRemember({ isMoreOpen });
      }}
    >
      <summary>{t('More: factors, words, weekdays, trend and change, criteria')}</summary>
      {memory.isMoreOpen && (
        <>
          <p class="quiet">
            {t('Patterns can come about by chance, and what goes together need not be cause and effect.')}
          </p>
          <PatternCards figures={input.figures} words={input.words} />
          <Charts {...props} charts={moreCharts} />
          <Listings listings={moreListings} input={input} reveal={props.reveal} save={props.save} />
        </>
      )}
    </details>
  );
}
