/** Trend, change point and menstrual window in plain words. */
import type { ComponentChildren } from 'preact';
import { chanceWords } from '../charts/factors';
import { signed } from '../charts/scales';
import { shareWords } from '../charts/share-words';
import type { Words } from '../charts/words';
import type { Figures } from '../trends/figure-types';
import type { ChangePointFigures, MenstrualFigures, TrendFigures } from '../trends/figure-types/patterns';

export function PatternCards({ figures, words }: { figures: Partial<Figures>; words: Words }) {
  const { t } = words;
  const { trend, changePoint, menstrual } = figures;
  return (
    <div class="cards">
      {trend && <Card title={t('Trend over blocks')}>{trendWords(trend, words)}</Card>}
      {changePoint !== undefined && <Card title={t('A change')}>{changeWords(changePoint, words)}</Card>}
      {menstrual && <Card title={t('Days −2 to +3 of bleeding')}>{menstrualWords(menstrual, words)}</Card>}
    </div>
  );
}

function Card({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}

export function trendWords({ blocks, theilSen, mannKendall }: TrendFigures, words: Words): string {
  if (theilSen === null || !mannKendall) {
    return words.plural(
      blocks,
      'Six complete blocks of 28 days are needed to tell a trend; there is {0}.',
      'Six complete blocks of 28 days are needed to tell a trend; there are {0}.',
    );
  }
  const p = chanceWords(mannKendall.p, words);
  return words.t(
    'Over {0} complete blocks: {1} headache days from block to block (Theil–Sen), p {2} (Mann–Kendall). Diaries often drift down by themselves.',
    words.number(blocks),
    signed(theilSen, words),
    p.startsWith('<') ? p : `= ${p}`,
  );
}

/** What is beyond is no surer for it. */
const mostBayes = 1000;

export function changeWords(change: ChangePointFigures | null, words: Words): string {
  if (!change) {
    return words.t('No single day stands out as the one from which on headache was more or less frequent.');
  }
  const { date, posterior, bayesFactor, before, after } = change;
  return words.t(
    'If there was one change, most likely about {0} (probability of that day {1}, Bayes factor {2}). Headache on {3} of days before, {4} from then on.',
    words.date(date),
    words.percent(posterior),
    bayesFactor > mostBayes ? `> ${words.number(mostBayes)}` : words.decimal(bayesFactor),
    shareWords(before, words),
    shareWords(after, words),
  );
}

export function menstrualWords(figures: MenstrualFigures, words: Words): string {
  const { cycles, withAttack, attacksInWindow, attacks, expected } = figures;
  const began = words.plural(
    cycles,
    'In {1} of {0} cycle an attack began then.',
    'In {1} of {0} cycles an attack began then.',
    words.number(withAttack),
  );
  const within = words.number(attacksInWindow);
  const inWindow =
    expected === null
      ? words.plural(
          attacks,
          '{1} of {0} attack began in these days.',
          '{1} of {0} attacks began in these days.',
          within,
        )
      : words.plural(
          attacks,
          '{1} of {0} attack began in these days; by chance about {2} would be.',
          '{1} of {0} attacks began in these days; by chance about {2} would be.',
          within,
          words.decimal(expected),
        );
  return `${began} ${inWindow}`;
}
