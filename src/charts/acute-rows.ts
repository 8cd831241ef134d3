/** Which classes of acute medication have a row, and how dark a cell is. */
import { type Told, told } from '../journal/translate';
import { type AcuteClass, acuteClasses, type Trends } from '../trends/types';
import type { Words } from './words';

const names: Record<AcuteClass, Told> = {
  any: told('any acute medication'),
  triptan: told('triptan'),
  ergot: told('ergot'),
  opioid: told('opioid'),
  combination: told('combination'),
  'non-opioid': told('non-opioid'),
  gepant: told('gepant'),
  ditan: told('ditan'),
  'other-acute': told('other acute'),
  unknown: told('class not known'),
};

export function className(acuteClass: AcuteClass, words: Words): string {
  return words.tell(names[acuteClass]);
}

/** `triptan on 3 days` */
export function daysOnWords(acuteClass: AcuteClass, days: number, words: Words): string {
  return words.plural(days, '{1} on {0} day', '{1} on {0} days', className(acuteClass, words));
}

/** The classes that occur, in the fixed order; `any` leads them. */
export function rowsOf(trends: Trends): AcuteClass[] {
  return acuteClasses.filter((name) => trends.blocks.some((block) => block.acuteDays[name] > 0));
}

/** Fixed steps, so that a shade means the same in every row, period and diary. */
export const shades = [
  { from: 1, label: told('1–4 days') },
  { from: 5, label: told('5–9') },
  { from: 10, label: told('10–14') },
  { from: 15, label: told('15 and more') },
];

/** 0 for no day, then 1 to 4. */
export function shadeOf(days: number): number {
  return shades.filter((shade) => days >= shade.from).length;
}
