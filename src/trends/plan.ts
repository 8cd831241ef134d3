/** What a treatment's entry plans for one day. */
import { perDay } from '../journal/day-dose';
import { formatQuantity } from '../journal/scalars/quantity';
import type { EntryOf } from '../journal/schema/kinds';
import type { DoseStep } from './types';

type Plan = EntryOf<'treatment'>;

export function doseOf({ dose, times, every }: Plan): Pick<DoseStep, 'perDay' | 'every'> {
  if (every !== undefined) return { perDay: null, every: every.text };
  const sum = dose && perDay(dose, times);
  return { perDay: sum ? formatQuantity(sum) : null };
}

/** Of two plans for one date the larger counts, so that the order they are written in is of no matter. */
export function comparePlans(a: Plan, b: Plan): number {
  return amount(a) - amount(b) || (text(a) < text(b) ? -1 : 1);
}

function amount({ dose, times }: Plan): number {
  return (dose && perDay(dose, times)?.amount) ?? 0;
}

/** Whatever else can make a difference to the figures. */
function text(plan: Plan): string {
  const { perDay: sum, every } = doseOf(plan);
  return JSON.stringify([sum, every, plan.purpose, plan.drug, plan.therapy]);
}
