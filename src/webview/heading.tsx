/** Whose diary, which days, and by what rules the figures are counted. */
import { ruleWords } from '../charts/count-words';
import type { Words } from '../charts/words';
import type { Trends } from '../trends/types';

export function Heading({ diary, trends, words }: { diary: string; trends: Trends | null; words: Words }) {
  return (
    <header>
      <h1>{diary ? `Trends: ${diary}` : 'Trends'}</h1>
      {trends && <Period trends={trends} words={words} />}
    </header>
  );
}

function Period({ trends, words }: { trends: Trends; words: Words }) {
  const { from, to, days, recordedDays, unknownDays } = trends.period;
  const zone = trends.rules.timeZone;
  return (
    <>
      <p class="period">
        {words.span(from, to)}: {words.count(days, 'day')}, {words.number(recordedDays)} recorded,{' '}
        {words.number(unknownDays)} unknown
      </p>
      <p class="quiet">
        {ruleWords(trends, words)} · {zone ? `time zone ${zone}` : 'no time zone set'}
      </p>
    </>
  );
}
