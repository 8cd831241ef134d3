/** Shares with their intervals in plain words. */
import type { Interval, Share } from '../trends/interval';
import type { Words } from './words';

/** `7 of 12` */
export function countWords({ count, of }: Share, words: Words): string {
  return words.t('{0} of {1}', words.number(count), words.number(of));
}

/** `58% (plausibly 32% to 81%)`, or `cannot be told` of nothing. */
export function shareWords(share: Share, words: Words): string {
  const { value, low, high } = share;
  if (value === null) return words.t('cannot be told');
  if (low === null || high === null) return words.percent(value);
  return words.t('{0} (plausibly {1} to {2})', words.percent(value), words.percent(low), words.percent(high));
}

/** `32% to 81%` for a table, or a dash. */
export function rangeWords({ low, high }: Interval, words: Words): string {
  if (low === null || high === null) return '–';
  return words.t('{0} to {1}', words.percent(low), words.percent(high));
}
