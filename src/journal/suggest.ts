/** "Did you mean": the nearest word of a list to one that is not in it. */
import { distance } from 'fastest-levenshtein';

/** The candidate at most a third of the word's letters (and at least one) away; undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    if (isOpposite(folded, fold(candidate))) continue;
    const d = distance(folded, fold(candidate));
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** `affected` is no slip for `unaffected`. */
function isOpposite(a: string, b: string): boolean {
  return a === `un${b}` || b === `un${a}`;
}

function fold(word: string): string {
  return word
    .slice(0, 80)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-');
}
