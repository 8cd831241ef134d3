/** Which classes of acute medication have a row, and how dark a cell is. */
import { type AcuteClass, acuteClasses, type Trends } from '../trends/types';

const names: Record<AcuteClass, string> = {
  any: 'any acute medication',
  triptan: 'triptan',
  ergot: 'ergot',
  opioid: 'opioid',
  combination: 'combination',
  'non-opioid': 'non-opioid',
  gepant: 'gepant',
  ditan: 'ditan',
  'other-acute': 'other acute',
  unknown: 'class not known',
};

export function className(acuteClass: AcuteClass): string {
  return names[acuteClass];
}

/** The classes that occur, in the fixed order; `any` leads them. */
export function rowsOf(trends: Trends): AcuteClass[] {
  return acuteClasses.filter((name) => trends.blocks.some((block) => block.acuteDays[name] > 0));
}

/** Fixed steps, so that a shade means the same in every row, period and diary. */
export const shades = [
  { from: 1, label: '1–4 days' },
  { from: 5, label: '5–9' },
  { from: 10, label: '10–14' },
  { from: 15, label: '15 and more' },
];

/** 0 for no day, then 1 to 4. */
export function shadeOf(days: number): number {
  return shades.filter((shade) => days >= shade.from).length;
}
