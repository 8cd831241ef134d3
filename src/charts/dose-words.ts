/** Doses and steps of a treatment in plain words. */
import type { DoseStep, Treatment } from '../trends/types';
import { inARow, type Words } from './words';

/** Drug or therapy, as the diary names it. */
export function treatmentName(treatment: Treatment): string {
  return treatment.drug ?? treatment.therapy ?? '';
}

const units: Record<string, string> = { w: 'week', d: 'day', h: 'hour', m: 'minute' };

/** `every 12 weeks` for `12w`. */
export function everyWords(every: string, words: Words): string {
  const parts = [...every.matchAll(/(\d+(?:\.\d+)?)\s*([wdhm])/g)];
  const said = parts.map(([, amount, unit]) => words.count(Number(amount), units[unit ?? ''] ?? ''));
  return `every ${said.length > 0 ? inARow(said) : every}`;
}

/** What a step amounts to, short enough to stand on it: `30 mg`, `every 12 weeks`, or nothing. */
export function amountWords(step: DoseStep, words: Words): string {
  if (step.every) return everyWords(step.every, words);
  return step.perDay ?? '';
}

/** The same in a sentence: `30 mg a day`, `every 12 weeks`, or nothing. */
export function regimenWords(step: DoseStep, words: Words): string {
  const daily = step.perDay ? `${step.perDay} a day` : '';
  return [daily, step.every ? everyWords(step.every, words) : ''].filter(Boolean).join(', ');
}

/** `baclofen: 30 mg a day, from 5 February 2026 to 3 March 2026` */
export function stepWords(treatment: Treatment, step: DoseStep, words: Words): string {
  const regimen = regimenWords(step, words);
  const from = words.date(step.from);
  const span = step.to === null ? `since ${from}` : `from ${from} to ${words.date(step.to)}`;
  return `${treatmentName(treatment)}: ${regimen ? `${regimen}, ` : ''}${span}`;
}

export interface Amount {
  value: number;
  unit: string;
}

/** Masses are compared in milligrams, whatever unit they were written in. */
const inMilligrams: Record<string, number> = { mcg: 0.001, mg: 1, g: 1000 };

/** Number and unit of an amount such as `30 mg`; null where it is none. */
export function amountOf(perDay: string | null): Amount | null {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s+(\S+)$/.exec(perDay ?? '') ?? [];
  if (number === undefined || unit === undefined) return null;
  const factor = inMilligrams[unit];
  // Singular and plural (`1 tablet`, `2 tablets`) are one unit.
  if (factor === undefined) return { value: Number(number), unit: unit.replace(/s$/, '') };
  return { value: Number(number) * factor, unit: 'mg' };
}
