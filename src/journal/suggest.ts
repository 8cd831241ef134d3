/** "Did you mean": the nearest word of a list to one that is not in it. */
import { distance } from 'fastest-levenshtein';
import { asSeen } from './look-alike';

/** The candidate at most a third of the word's letters (and at least one) away; undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = foldOnce(candidate);
    if (Math.abs(folded.length - other.length) >= bestDistance || isOpposite(folded, other)) continue;
    const d = isSwap(folded, other) ? 1 : distance(folded, other);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** Whether they are one word but for capitals, spaces, width and letters that only look the same. */
export function isSpelling(word: string, candidate: string): boolean {
  return fold(word.trim()) === fold(candidate);
}

/** `affected` is no slip for `unaffected`. */
function isOpposite(a: string, b: string): boolean {
  return a === `un${b}` || b === `un${a}`;
}

/** Two letters the wrong way round are one slip of the fingers: `rigth`. */
function isSwap(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** The words compared with are mostly the same few hundred. */
const folds = new Map<string, string>();

function foldOnce(candidate: string): string {
  let folded = folds.get(candidate);
  if (folded === undefined) {
    if (folds.size >= 2_000) folds.clear();
    folded = fold(candidate);
    folds.set(candidate, folded);
  }
  return folded;
}

function fold(word: string): string {
  return asSeen(word.slice(0, 80)).replaceAll(/[_\s]+/g, '-');
}
