/** Doses and steps of a treatment in plain words. */
import type { DoseStep, Treatment } from '../trends/types';
import { inARow, type Words } from './words';

/** Drug or therapy, as the diary names it. */
export function treatmentName(treatment: Treatment): string {
  return treatment.drug ?? treatment.therapy ?? '';
}

/** `every 12 weeks` for `12w`. */
export function everyWords(every: string, words: Words): string {
  const parts = [...every.matchAll(/(\d+(?:\.\d+)?)\s*([wdhm])/g)];
  if (every === '1w' || every === '7d') return words.t('every week');
  if (every === '1d') return words.t('every day');
  const said = parts.map(([, amount, unit]) => lengthWords(Number(amount), unit ?? '', words));
  return words.t('every {0}', said.length > 0 ? inARow(said, words) : every);
}

function lengthWords(amount: number, unit: string, { plural }: Words): string {
  if (unit === 'w') return plural(amount, '{0} week', '{0} weeks');
  if (unit === 'd') return plural(amount, '{0} day', '{0} days');
  if (unit === 'h') return plural(amount, '{0} hour', '{0} hours');
  return plural(amount, '{0} minute', '{0} minutes');
}

/** What a step amounts to, short enough to stand on it: `30 mg`, `every 12 weeks`, or nothing. */
export function amountWords(step: DoseStep, words: Words): string {
  if (step.every) return everyWords(step.every, words);
  return step.perDay ?? '';
}

/** The same in a sentence: `30 mg a day`, `every 12 weeks`, or nothing. */
export function regimenWords(step: DoseStep, words: Words): string {
  const daily = step.perDay ? words.t('{0} a day', step.perDay) : '';
  return [daily, step.every ? everyWords(step.every, words) : ''].filter(Boolean).join(', ');
}

/** A plan as figures name it, such as `30 mg` or `155 U every 12w`, in words. */
export function planWords(plan: string, words: Words): string {
  const [, dose = '', every] = /^(?:(.*) )?every (\S+)$/.exec(plan) ?? [];
  if (every === undefined) return plan;
  return [dose, everyWords(every, words)].filter(Boolean).join(' ');
}

/** `baclofen: 30 mg a day, from 5 February 2026 to 3 March 2026` */
export function stepWords(treatment: Treatment, step: DoseStep, words: Words): string {
  const regimen = regimenWords(step, words);
  const from = words.date(step.from);
  const span =
    step.to === null ? words.t('since {0}', from) : words.t('from {0} to {1}', from, words.date(step.to));
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
