/** Trend, change point and menstrual window in plain words. */
import type { ComponentChildren } from 'preact';
import { chanceWords } from '../charts/factors';
import { signed } from '../charts/scales';
import { shareWords } from '../charts/share-words';
import type { Words } from '../charts/words';
import type { Figures } from '../trends/figure-types';
import type { ChangePointFigures, MenstrualFigures, TrendFigures } from '../trends/figure-types/patterns';

export function PatternCards({ figures, words }: { figures: Partial<Figures>; words: Words }) {
  const { trend, changePoint, menstrual } = figures;
  return (
    <div class="cards">
      {trend && <Card title="Trend over blocks">{trendWords(trend, words)}</Card>}
      {changePoint !== undefined && <Card title="A change">{changeWords(changePoint, words)}</Card>}
      {menstrual && <Card title="Days −2 to +3 of bleeding">{menstrualWords(menstrual, words)}</Card>}
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
    return `Six complete blocks of 28 days are needed to tell a trend; there ${blocks === 1 ? 'is 1' : `are ${words.number(blocks)}`}.`;
  }
  const p = chanceWords(mannKendall.p, words);
  return `Over ${words.number(blocks)} complete blocks: ${signed(theilSen, words)} headache days from block to block (Theil–Sen), p ${p.startsWith('<') ? p : `= ${p}`} (Mann–Kendall). Diaries often drift down by themselves.`;
}

/** What is beyond is no surer for it. */
const mostBayes = 1000;

export function changeWords(change: ChangePointFigures | null, words: Words): string {
  if (!change) return 'No single day stands out as the one from which on headache was more or less frequent.';
  const { date, posterior, bayesFactor, before, after } = change;
  return `If there was one change, most likely about ${words.date(date)} (probability of that day ${words.percent(posterior)}, Bayes factor ${bayesFactor > mostBayes ? `> ${words.number(mostBayes)}` : words.decimal(bayesFactor)}). Headache on ${shareWords(before, words)} of days before, ${shareWords(after, words)} from then on.`;
}

export function menstrualWords(figures: MenstrualFigures, words: Words): string {
  const { cycles, withAttack, attacksInWindow, attacks, expected } = figures;
  const chance = expected === null ? '' : `; by chance about ${words.decimal(expected)} would be`;
  return `In ${words.number(withAttack)} of ${words.count(cycles, 'cycle')} an attack began then. ${words.number(attacksInWindow)} of ${words.count(attacks, 'attack')} began in these days${chance}.`;
}
