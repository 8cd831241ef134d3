/** Corrects p-values where many things were tested, since some always look striking by chance. */

/**
 * Benjamini–Hochberg: taken as a finding below q, at most a share of q of such findings is expected to be by chance.
 * Source: Benjamini and Hochberg, J R Stat Soc B 1995;57:289–300.
 * @returns adjusted, in the order given
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 1;
  const falling = order(ps).reverse();
  for (const [i, place] of falling.entries()) {
    least = Math.min(least, ((ps[place] ?? 1) * ps.length) / (ps.length - i));
    adjusted[place] = least;
  }
  return adjusted;
}

/**
 * Holm: below 0.05, the chance that any of them is by chance is at most 0.05.
 * Source: Holm, Scand J Stat 1979;6:65–70.
 * @returns adjusted, in the order given
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length).fill(1);
  let most = 0;
  for (const [i, place] of order(ps).entries()) {
    most = Math.max(most, Math.min(1, (ps[place] ?? 1) * (ps.length - i)));
    adjusted[place] = most;
  }
  return adjusted;
}

/** The places of the values, the least first. */
function order(ps: readonly number[]): number[] {
  return [...ps.keys()].sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1));
}
