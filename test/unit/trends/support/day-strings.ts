/** Diaries from one sign a day: `h` headache, `m` migraine, `c` clear, `?` nothing written. */
import { plusDays } from './figures';

const entries: Record<string, (date: string) => string> = {
  h: (date) => `- day: ${date}\n  headache: 2\n`,
  m: (date) => `- attack: ${date} 08:00\n  end: T18:00\n  type: migraine\n  pain: 7\n  aura: none\n`,
  c: (date) => `- clear: ${date}\n`,
  '?': () => '',
};

export function diaryOf(signs: string, from: string): string {
  return [...signs].map((sign, i) => entries[sign]?.(plusDays(from, i)) ?? '').join('');
}
