/** The normal distribution. */

/** The quantile that leaves 2.5 % above it: every interval here is of 95 %. */
export const z = 1.959963984540054;

/** The probability of a standard normal value at least this far from 0, on either side; within 1e-14. */
export function twoSidedP(value: number): number {
  const x = Math.abs(value);
  return x < 3 ? 1 - centre(x) : tail(x);
}

/** By Taylor's series of the error function, whose terms are all positive in this form (Abramowitz and Stegun 7.1.6). */
function centre(x: number): number {
  let term = x;
  let sum = x;
  for (let i = 3; term > sum * 1e-17; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return Math.sqrt(2 / Math.PI) * Math.exp((-x * x) / 2) * sum;
}

/** By Laplace's continued fraction (Abramowitz and Stegun 26.2.14), from its far end. */
function tail(x: number): number {
  let fraction = x;
  for (let i = 100; i >= 1; i--) fraction = x + i / fraction;
  return (Math.sqrt(2 / Math.PI) * Math.exp((-x * x) / 2)) / fraction;
}
