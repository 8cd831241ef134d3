/** Amounts of a medicine: number, space, unit, such as `50 mg` or `2 tablets`. */
import { phrase } from '../phrase';
import { Miss } from './miss';

export interface Quantity {
  amount: number;
  /** In the singular. */
  unit: Unit;
}

const measures = ['mcg', 'mg', 'g', 'mL', 'IU', 'U', 'mmol'] as const;
const pieces = ['tablet', 'capsule', 'puff', 'spray', 'patch', 'drop'] as const;

export type Unit = (typeof measures)[number] | (typeof pieces)[number];
export const units: readonly Unit[] = [...measures, ...pieces];

const unitOf = new Map<string, Unit>([
  ...units.map((unit): [string, Unit] => [unit, unit]),
  ...pieces.map((unit): [string, Unit] => [plural(unit), unit]),
]);
/** In lower case; the micro sign and the Greek letter are two characters. */
const looseUnits = new Map<string, Unit>([
  ...units.flatMap((unit): [string, Unit][] => [
    [unit.toLowerCase(), unit],
    [`${unit}s`.toLowerCase(), unit],
  ]),
  ['µg', 'mcg'],
  ['μg', 'mcg'],
  ['ug', 'mcg'],
  ['gr', 'g'],
  ['tab', 'tablet'],
  ['tabs', 'tablet'],
]);
const expected = phrase('an amount with a space and a unit, such as `50 mg` or `2 tablets`');

export function readQuantity(text: string): Quantity | Miss {
  const parts = /^(\d{1,7}(?:\.\d{1,6})?) (\S+)$/.exec(text);
  const unit = parts && unitOf.get(parts[2] ?? '');
  if (!unit || Number(parts[1]) <= 0) return new Miss(expected, mendQuantity(text), isAmbiguous(text));
  return { amount: Number(parts[1]), unit };
}

/** `30 mg`, `2 tablets`; sums of decimals are rounded to what was written. */
export function formatQuantity({ amount, unit }: Quantity): string {
  const number = Number(amount.toPrecision(10));
  const isPiece = (pieces as readonly string[]).includes(unit);
  return `${number} ${isPiece && number !== 1 ? plural(unit) : unit}`;
}

function plural(unit: string): string {
  return unit === 'patch' ? 'patches' : `${unit}s`;
}

function mendQuantity(text: string): string | undefined {
  const parts = /^(\d{1,7})?(?:[.,](\d{1,6}))?\s*(½)?\s*([\p{L}]+)\.?$/u.exec(text.trim());
  const unit = parts && (unitOf.get(parts[4] ?? '') ?? looseUnits.get((parts[4] ?? '').toLowerCase()));
  if (!unit) return undefined;
  const [, whole, decimals, half] = parts;
  if (half && decimals) return undefined;
  // A thousands comma and a decimal comma look alike where three digits follow: do not guess.
  if (decimals?.length === 3 && text.includes(',')) return undefined;
  const amount = Number(`${whole ?? 0}.${half ? '5' : (decimals ?? '0')}`);
  return amount > 0 ? formatQuantity({ amount, unit }) : undefined;
}

/** `1.500mg` may be one and a half or fifteen hundred, and `gr` grams or grains. */
function isAmbiguous(text: string): boolean {
  return /[.,]\d{3}(?!\d)|gr\.?\s*$/i.test(text);
}
