/** Logarithms of factorials, so that large ones neither overflow nor lose digits. */

const exactBelow = 20;

/** The natural logarithm of `n!`; Stirling's series from 20 on (Abramowitz and Stegun 6.1.41), within 1e-12. */
export function logFactorial(n: number): number {
  if (n < exactBelow) {
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return Math.log(product);
  }
  const x = n + 1;
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series;
}

/** The natural logarithm of the number of ways to choose `k` of `n`. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
