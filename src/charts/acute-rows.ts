/** Which classes of acute medication have a row, and how dark a cell is. */
import { type Told, told } from '../journal/translate';
import type { OveruseFigures } from '../trends/figure-types/medicine';
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

/** `In the 30 days to 14 May 2026: triptan on 11 days · ICHD-3 line 10.`; nothing where none was taken. */
export function lastDaysWords(
  overuse: Pick<OveruseFigures, 'last30'> | undefined,
  to: string,
  words: Words,
): string {
  const taken = (overuse?.last30 ?? []).filter(({ class: name, days }) => days > 0 && name !== 'any');
  if (taken.length === 0) return '';
  const said = taken.map(({ class: name, days, line }) =>
    [
      daysOnWords(name, days, words),
      ...(line === null ? [] : [words.t('ICHD-3 line {0}', words.number(line))]),
    ].join(' · '),
  );
  return words.t('In the 30 days to {0}: {1}.', words.date(to), said.join('; '));
}
