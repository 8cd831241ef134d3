/** Words for what may be an attack's own beginning, hours or days before the pain, and look like its cause. */
import { vocabulary } from '../journal/vocabulary';

/** What a brain that already is in an attack bears badly or longs for, as words of `triggers` and `factors`. */
const likewise = new Set([
  'bright-light',
  'noise',
  'odour',
  'food',
  'neck-pain',
  'photophobia',
  'phonophobia',
  'osmophobia',
  'tired',
]);

export function mayBeProdrome(word: string): boolean {
  return vocabulary.prodrome.has(word) || likewise.has(word);
}
