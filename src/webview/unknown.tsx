/** How many days are not known, and between which bounds a count may lie for that: `3 unknown: 9–12`. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../charts/words';
import { Sentence } from './sentence';

interface UnknownProps {
  days: number;
  words: Words;
  /** The bounds. */
  children: ComponentChildren;
}

export function Unknown({ days, words, children }: UnknownProps) {
  const bounds = <span class="bounds">{children}</span>;
  return <Sentence text={words.t('{0} unknown: {1}')} parts={[words.number(days), bounds]} />;
}
