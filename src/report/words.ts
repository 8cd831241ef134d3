/** Words of the report: counts with their bounds, intervals, names of classes and months. */
import { className as chartName } from '../charts/acute-rows';
import { strengthWord } from '../charts/strength-words';
import type { Words } from '../charts/words';
import { type Told, told } from '../journal/translate';
import type { Strength } from '../trends/interval';
import type { AcuteClass, Counts, Coverage } from '../trends/types';
import type { ReportWindow } from './windows';

/** `12`, or `12–15` where unknown days could add to it. */
export function withBounds(count: number, unknownDays: number, words: Words): string {
  if (unknownDays === 0) return words.number(count);
  return `${words.number(count)}–${words.number(count + unknownDays)}`;
}

/** `5–7`: what is told, and with what cannot be told or is unknown. */
export function migraineBounds(counts: Counts & Coverage, words: Words): string {
  return withBounds(counts.migraineDays, counts.migraineUnclear + counts.unknownDays, words);
}

/** `March 2026`, `1–14 March 2026` of a month cut short, or what the baseline is. */
export function windowName(window: ReportWindow, words: Words): string {
  if (window.month === null) return words.t('Baseline: {0}', words.span(window.from, window.to));
  const isWhole = window.from.endsWith('-01') && isLastOfMonth(window.to);
  return isWhole ? words.monthAndYear(window.month) : words.span(window.from, window.to);
}

function isLastOfMonth(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
}

const classNames: Partial<Record<AcuteClass, Told>> = {
  any: told('any acute medicine'),
  'other-acute': told('other acute'),
  unknown: told('drug not known'),
};

export function className(name: AcuteClass, words: Words): string {
  const own = classNames[name];
  return own === undefined ? chartName(name, words) : words.tell(own);
}

export function severityWord(severity: Strength | null, words: Words): string {
  return severity === null ? words.t('not said') : strengthWord(severity, words);
}

/** `8 h`, `1 h 30 min`; nothing where there is none. */
export function hoursWord(minutes: number, words: Words): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes === 0) return words.number(0);
  const { t, number } = words;
  return [hours > 0 && t('{0} h', number(hours)), rest > 0 && t('{0} min', number(rest))]
    .filter(Boolean)
    .join(' ');
}
