/** Changes as sentences. */
import { joined, type Phrase, phrase } from '../phrase';
import type { FullWords } from '../shown-words';
import { spoken } from '../spoken';
import type { Change } from './diary-changes';
import { oneLine } from './values';

/** A change in the words of whoever reads it. */
export interface ToldChange extends Omit<Change, 'name' | 'what'> {
  name: string;
  what: string[];
}

export function toldChange({ name, what, ...change }: Change, words?: FullWords): ToldChange {
  return { ...change, name: spoken(name, words), what: what.map((one) => spoken(one, words)) };
}

/** `attack of 2 March 2026, 06:40: pain 6 → 7, dose of sumatriptan added`. */
export function changeInWords({ is, name, what }: Change, words?: FullWords): string {
  const all = what.length > 0 ? joined(what, ', ') : ways[is];
  return oneLine(spoken(joined([name, all], ': '), words));
}

export const ways: Readonly<Record<Change['is'], Phrase>> = {
  added: phrase('added'),
  changed: phrase('changed'),
  moved: phrase('moved'),
  removed: phrase('removed'),
};

/** `2 added, 1 changed`; empty where nothing did. */
export function countsInWords(changes: readonly Change[], words?: FullWords): string {
  const counts = (['added', 'changed', 'moved', 'removed'] as const)
    .map((is) => [changes.filter((change) => change.is === is).length, is] as const)
    .filter(([count]) => count > 0)
    .map(([count, is]) => joined([count, ways[is]], ' '));
  return spoken(joined(counts, ', '), words);
}
