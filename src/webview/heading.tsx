/** Whose diary, which days, and by what rules the figures are counted. */
import { ruleWords } from '../charts/count-words';
import type { Words } from '../charts/words';
import type { Trends } from '../trends/types';

export function Heading({ diary, trends, words }: { diary: string; trends: Trends | null; words: Words }) {
  return (
    <header>
      <h1>{diary ? words.t('Trends: {0}', diary) : words.t('Trends')}</h1>
      {trends && <Period trends={trends} words={words} />}
    </header>
  );
}

function Period({ trends, words }: { trends: Trends; words: Words }) {
  const { from, to, days, recordedDays, unknownDays } = trends.period;
  const zone = trends.rules.timeZone;
  const { t, plural, number } = words;
  return (
    <>
      <p class="period">
        {plural(
          days,
          '{1}: {0} day, {2} recorded, {3} unknown',
          '{1}: {0} days, {2} recorded, {3} unknown',
          words.span(from, to),
          number(recordedDays),
          number(unknownDays),
        )}
      </p>
      <p class="quiet">
        {ruleWords(trends, words)} · {zone ? t('time zone {0}', zone) : t('no time zone set')}
      </p>
    </>
  );
}
