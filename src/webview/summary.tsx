/** The figures above the charts: the block that is going on, and the last whole one. */
import type { ComponentChildren } from 'preact';
import { headacheBounds } from '../charts/count-words';
import { blockLength } from '../charts/frame';
import type { Words } from '../charts/words';
import type { Block, Trends } from '../trends/types';

interface Shown {
  title: string;
  block: Block;
}

/** The block not yet full, if any, then the last full one, if any. */
export function blocksShown(trends: Trends): Shown[] {
  const shown: Shown[] = [];
  const last = trends.blocks.at(-1);
  const whole = trends.blocks.findLast((block) => block.days === blockLength);
  if (last && last.days < blockLength) shown.push({ title: 'This block so far', block: last });
  if (whole) shown.push({ title: 'Last complete block', block: whole });
  return shown;
}

export function Summary({ trends, words }: { trends: Trends; words: Words }) {
  return (
    <>
      {blocksShown(trends).map(({ title, block }) => (
        <section key={title} class="card">
          <h2>{title}</h2>
          <p class="quiet">
            {words.span(block.from, block.to)}
            {block.days < blockLength && `, ${words.number(block.days)} of ${blockLength} days`}
          </p>
          <Figures block={block} words={words} />
        </section>
      ))}
    </>
  );
}

function Figures({ block, words }: { block: Block; words: Words }) {
  const { headacheDays, migraineDays, migraineUnclear, unknownDays, clearDays } = block;
  const bounds = (
    <>
      , {words.number(unknownDays)} unknown: <span class="bounds">{headacheBounds(block, words)}</span>
    </>
  );
  const unclear = `, ${words.number(migraineUnclear)} more cannot be told`;
  return (
    <ul class="figures">
      <Figure value={headacheDays} noun="headache day" aside={unknownDays > 0 && bounds} words={words} />
      <Figure value={migraineDays} noun="migraine day" aside={migraineUnclear > 0 && unclear} words={words} />
      <Figure value={clearDays} noun="clear day" aside={false} words={words} />
    </ul>
  );
}

interface FigureProps {
  value: number;
  noun: string;
  aside: ComponentChildren;
  words: Words;
}

function Figure({ value, noun, aside, words }: FigureProps) {
  return (
    <li>
      <strong>{words.number(value)}</strong>{' '}
      <span>
        {value === 1 ? noun : `${noun}s`}
        {aside && <span class="quiet">{aside}</span>}
      </span>
    </li>
  );
}
