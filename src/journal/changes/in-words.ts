/** Changes as sentences. */

import type { Change } from './diary-changes';
import { oneLine } from './values';

/** `attack of 2 March 2026, 06:40: pain 6 → 7, dose of sumatriptan added`. */
export function changeInWords({ is, name, what }: Change): string {
  const told = what.length > 0 ? what.join(', ') : is;
  return oneLine(`${name}: ${told}`);
}

/** `2 added, 1 changed`; empty where nothing did. */
export function countsInWords(changes: readonly Change[]): string {
  return (['added', 'changed', 'moved', 'removed'] as const)
    .map((is) => [changes.filter((change) => change.is === is).length, is] as const)
    .filter(([count]) => count > 0)
    .map(([count, is]) => `${count} ${is}`)
    .join(', ');
}
