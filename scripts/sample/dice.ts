/** Chance that falls the same way each time: a throw depends on its key alone, so a change to one day leaves the others as they were. */

export interface Dice {
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** One of several things, each as likely as its weight says. */
  weighed<T>(list: readonly (readonly [T, number])[]): T;
  /** One of several words, each as likely as its weight says. */
  word(weights: Readonly<Record<string, number>>): string;
  /** Those of several words that came up, each by its own share. */
  words(shares: Readonly<Record<string, number>>): string[];
}

export function dice(key: string): Dice {
  const next = mulberry32(fnv1a(key));
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const weighed = <T>(list: readonly (readonly [T, number])[]): T => {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [thing, weight] of list) {
      left -= weight;
      if (left < 0) return thing;
    }
    return at(list, list.length - 1)[0];
  };
  return {
    chance: (share) => next() < share,
    whole,
    weighed,
    pick: (list) => at(list, whole(0, list.length - 1)),
    word: (weights) => weighed(Object.entries(weights)),
    words: (shares) => Object.keys(shares).filter((word) => next() < (shares[word] ?? 0)),
  };
}

function at<T>(list: readonly T[], index: number): T {
  const thing = list[index];
  if (thing === undefined) throw new Error('nothing to pick from');
  return thing;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
