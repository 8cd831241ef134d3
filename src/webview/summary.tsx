/** The figures above the charts: the block that is going on, and the last whole one. */
import type { ComponentChildren } from 'preact';
import { headacheBounds } from '../charts/count-words';
import { blockLength } from '../charts/frame';
import type { Words } from '../charts/words';
import { type Told, told } from '../journal/translate';
import type { Block, Trends } from '../trends/types';
import { Unknown } from './unknown';

interface Shown {
  title: Told;
  block: Block;
}

/** The block not yet full, if any, then the last full one, if any. */
export function blocksShown(trends: Trends): Shown[] {
  const shown: Shown[] = [];
  const last = trends.blocks.at(-1);
  const whole = trends.blocks.findLast((block) => block.days === blockLength);
  if (last && last.days < blockLength) shown.push({ title: told('This block so far'), block: last });
  if (whole) shown.push({ title: told('Last complete block'), block: whole });
  return shown;
}

export function Summary({ trends, words }: { trends: Trends; words: Words }) {
  return (
    <>
      {blocksShown(trends).map(({ title, block }) => (
        <section key={title} class="card">
          <h2>{words.tell(title)}</h2>
          <p class="quiet">
            {block.days < blockLength
              ? words.t(
                  '{0}, {1} of {2} days',
                  words.span(block.from, block.to),
                  words.number(block.days),
                  words.number(blockLength),
                )
              : words.span(block.from, block.to)}
          </p>
          <Figures block={block} words={words} />
        </section>
      ))}
    </>
  );
}

function Figures({ block, words }: { block: Block; words: Words }) {
  const { headacheDays, migraineDays, migraineUnclear, unknownDays, clearDays } = block;
  const { plural, t, number } = words;
  const unknown = (
    <>
      {', '}
      <Unknown days={unknownDays} words={words}>
        {headacheBounds(block, words)}
      </Unknown>
    </>
  );
  const unclear = `, ${t('{0} more cannot be told', number(migraineUnclear))}`;
  return (
    <ul class="figures">
      <Figure value={number(headacheDays)} aside={unknownDays > 0 && unknown}>
        {plural(headacheDays, 'headache day', 'headache days')}
      </Figure>
      <Figure value={number(migraineDays)} aside={migraineUnclear > 0 && unclear}>
        {plural(migraineDays, 'migraine day', 'migraine days')}
      </Figure>
      <Figure value={number(clearDays)} aside={false}>
        {plural(clearDays, 'clear day', 'clear days')}
      </Figure>
    </ul>
  );
}

interface FigureProps {
  value: string;
  aside: ComponentChildren;
  /** What it is a number of. */
  children: ComponentChildren;
}

function Figure({ value, aside, children }: FigureProps) {
  return (
    <li>
      <strong>{value}</strong>{' '}
      <span>
        {children}
        {aside && <span class="quiet">{aside}</span>}
      </span>
    </li>
  );
}
