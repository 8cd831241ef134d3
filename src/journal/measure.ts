/** Amounts made comparable: those of one measure as numbers of one unit. */
import type { Quantity, Unit } from './scalars/quantity';

export type Measure = 'mass' | 'activity' | 'substance' | 'volume' | 'pieces';

const measures: Record<Unit, { measure: Measure; factor: number }> = {
  mcg: { measure: 'mass', factor: 0.001 },
  mg: { measure: 'mass', factor: 1 },
  g: { measure: 'mass', factor: 1000 },
  IU: { measure: 'activity', factor: 1 },
  U: { measure: 'activity', factor: 1 },
  mmol: { measure: 'substance', factor: 1 },
  mL: { measure: 'volume', factor: 1 },
  tablet: { measure: 'pieces', factor: 1 },
  capsule: { measure: 'pieces', factor: 1 },
  puff: { measure: 'pieces', factor: 1 },
  spray: { measure: 'pieces', factor: 1 },
  patch: { measure: 'pieces', factor: 1 },
  drop: { measure: 'pieces', factor: 1 },
};

export function measureOf({ unit }: Quantity): Measure {
  return measures[unit].measure;
}

/** How many times `b` goes into `a`; null where they cannot be compared, as tablets and drops. */
export function ratioOf(a: Quantity, b: Quantity): number | null {
  const [left, right] = [measures[a.unit], measures[b.unit]];
  if (left.measure !== right.measure || (left.measure === 'pieces' && a.unit !== b.unit)) return null;
  return (a.amount * left.factor) / (b.amount * right.factor);
}

/** One text for equal amounts, such as `0.5 g` and `500 mg`. */
export function amountKey({ amount, unit }: Quantity): string {
  const { measure, factor } = measures[unit];
  return `${Number((amount * factor).toPrecision(10))} ${measure === 'pieces' ? unit : measure}`;
}
