/** What a page may ask for: read with care, since it comes by message. */
import { isDate } from '../journal/scalars/day';
import { firstFigures, isFigureName } from '../trends/figures';
import { type PeriodChoice, periodPresets } from '../trends/types';
import type { View } from '../webview/protocol';

export const firstView: View = { figures: firstFigures, period: null };

/** Whatever does not fit is as if not asked for. */
export function viewOf(asked: unknown): View {
  const { figures, period } = (asked ?? {}) as Partial<Record<keyof View, unknown>>;
  return {
    figures: Array.isArray(figures) ? figures.filter(isFigureName) : firstFigures,
    period: periodOf(period),
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
