/** What a page may ask for: read with care, since it comes by message. */
import { isDate } from '../journal/scalars/day';
import { firstFigures, isFigureName } from '../trends/figures';
import { type PeriodChoice, periodPresets } from '../trends/types';
import type { Choices, View } from '../webview/protocol';

/** Nothing may be seen of a new drug in its first four weeks. */
const usualRunIn = 28;
const longestRunIn = 365;

export const firstView: View = {
  figures: firstFigures,
  period: null,
  filter: '',
  since: null,
  runIn: usualRunIn,
};

/** No filter that a person types is longer. */
const mostLetters = 500;
const mostTables = 100;

/** Whatever does not fit is as if not asked for. */
export function viewOf(asked: unknown): View {
  const { figures, period, filter, since, runIn } = (asked ?? {}) as Partial<Record<keyof View, unknown>>;
  return {
    figures: Array.isArray(figures) ? figures.filter(isFigureName) : firstFigures,
    period: periodOf(period),
    filter: typeof filter === 'string' ? filter.slice(0, mostLetters) : '',
    since: isDay(since) ? since : null,
    runIn: isRunIn(runIn) ? runIn : usualRunIn,
  };
}

/** What a person chose; kept for long, so that it may be of an older version. */
export function choicesOf(kept: unknown): Choices {
  const { isMoreOpen, openTables } = (kept ?? {}) as Partial<Record<keyof Choices, unknown>>;
  const { period, filter, since, runIn } = viewOf(kept);
  const isId = (id: unknown): id is string => typeof id === 'string' && id.length <= mostLetters;
  return {
    period,
    filter,
    since,
    runIn,
    isMoreOpen: isMoreOpen === true,
    openTables: Array.isArray(openTables) ? openTables.filter(isId).slice(0, mostTables) : [],
  };
}

function periodOf(asked: unknown): PeriodChoice | null {
  const { preset, from, to } = (asked ?? {}) as { preset?: unknown; from?: unknown; to?: unknown };
  const known = periodPresets.find((name) => name === preset);
  if (known) return { preset: known };
  if (!isDay(from)) return null;
  if (!isDay(to)) return { from, to: null };
  return from <= to ? { from, to } : null;
}

function isDay(text: unknown): text is string {
  return typeof text === 'string' && isDate(text);
}

function isRunIn(days: unknown): days is number {
  return Number.isInteger(days) && Number(days) >= 0 && Number(days) <= longestRunIn;
}
