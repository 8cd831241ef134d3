/** Shares with their intervals in plain words. */
import type { Interval, Share } from '../trends/interval';
import type { Words } from './words';

/** `7 of 12` */
export function countWords({ count, of }: Share, words: Words): string {
  return `${words.number(count)} of ${words.number(of)}`;
}

/** `58% (plausibly 32% to 81%)`, or `cannot be told` of nothing. */
export function shareWords(share: Share, words: Words): string {
  if (share.value === null) return 'cannot be told';
  return `${words.percent(share.value)}${plausible(share, words)}`;
}

function plausible({ low, high }: Interval, words: Words): string {
  if (low === null || high === null) return '';
  return ` (plausibly ${words.percent(low)} to ${words.percent(high)})`;
}

/** `32% to 81%` for a table, or a dash. */
export function rangeWords({ low, high }: Interval, words: Words): string {
  return low === null || high === null ? '–' : `${words.percent(low)} to ${words.percent(high)}`;
}
