/** Compares with a reference value at the digits it is given in. */
import { equal, ok } from 'node:assert/strict';
import type { Interval } from '../../../../../src/trends/interval';

/** A number as its source prints it; null where there is none. */
export type Printed = string | null;

/** Half a unit of the last digit printed, and a little for the rounding of numbers themselves. */
export function near(actual: number | null, printed: Printed, what = ''): void {
  if (printed === null || actual === null) {
    equal(actual, printed, what);
    return;
  }
  const digits = printed.split('.')[1]?.length ?? 0;
  const off = Math.abs(actual - Number(printed));
  ok(off <= 0.5 * 10 ** -digits + 1e-12, `${what} ${actual} is not ${printed}`);
}

export function nearInterval({ value, low, high }: Interval, printed: readonly Printed[]): void {
  near(value, printed[0] ?? null, 'value');
  near(low, printed[1] ?? null, 'low');
  near(high, printed[2] ?? null, 'high');
}

/** The value lies between the ends, where there are any, and nothing is infinite or no number. */
export function holdsTogether({ value, low, high }: Interval): void {
  for (const part of [value, low, high]) ok(part === null || Number.isFinite(part), `${part}`);
  if (low !== null) ok(low <= (value ?? low) + 1e-12, `${low} above ${value}`);
  if (high !== null) ok(high >= (value ?? high) - 1e-12, `${high} below ${value}`);
}
