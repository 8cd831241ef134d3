/** What a plan of single doses comes to in one day. */
import type { Quantity } from './scalars/quantity';

/**
 * A list is one day's doses; a single dose is taken `times` times, once where that is not said.
 * @returns null where the doses are of several units, which do not mix
 */
export function perDay(dose: readonly Quantity[], times = 1): Quantity | null {
  const [first] = dose;
  if (!first || dose.some(({ unit }) => unit !== first.unit)) return null;
  const sum = dose.reduce((total, { amount }) => total + amount, 0);
  return { amount: dose.length === 1 ? sum * times : sum, unit: first.unit };
}
