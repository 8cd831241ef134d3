/** Words of the report: counts with their bounds, intervals, names of classes and months. */
import type { Words } from '../charts/words';
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
  if (window.month === null) return `Baseline: ${words.span(window.from, window.to)}`;
  const isWhole = window.from.endsWith('-01') && isLastOfMonth(window.to);
  return isWhole ? words.monthAndYear(window.month) : words.span(window.from, window.to);
}

function isLastOfMonth(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
}

const classNames: Partial<Record<AcuteClass, string>> = {
  any: 'any acute medicine',
  'other-acute': 'other acute',
  unknown: 'drug not known',
};

export function className(name: AcuteClass): string {
  return classNames[name] ?? name;
}

export function severityWord(severity: Strength | null): string {
  return severity ?? 'not said';
}

/** `8 h`, `1 h 30 min`; nothing where there is none. */
export function hoursWord(minutes: number, words: Words): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes === 0) return words.number(0);
  return [hours > 0 && `${words.number(hours)} h`, rest > 0 && `${words.number(rest)} min`]
    .filter(Boolean)
    .join(' ');
}
