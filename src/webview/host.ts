/** The page's end of the wire to the editor, and the little that the editor keeps for the page. */
import { type PeriodChoice, periodPresets } from '../trends/types';
import type { FromPage } from './protocol';

export interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: Remembered): void;
}

/**
 * Kept by the editor while the page is closed or hidden. It names the diary's folder, charts and places, and what the
 * person chose or typed on the page: nothing that is written in the diary, which must not be copied into the editor's own
 * storage.
 */
export interface Remembered {
  /** The diary's folder, by which the editor finds it again. */
  diary: string;
  scroll: number;
  openTables: string[];
  /** Per chart, the mark last stood on. */
  active: Record<string, string>;
  /** Null for the whole diary. */
  period: PeriodChoice | null;
  /** As it was typed. */
  filter: string;
  /** Whether what is there on demand is shown. */
  isMoreOpen: boolean;
  /** The date that days are compared at; null for the newest treatment's. */
  since: string | null;
  runIn: number;
}

/** What was kept, with whatever does not fit left away. */
export function remembered(kept: unknown): Remembered {
  const { diary, scroll, openTables, active, period, filter, isMoreOpen, since, runIn } = (kept ??
    {}) as Partial<Record<keyof Remembered, unknown>>;
  return {
    diary: typeof diary === 'string' ? diary : '',
    scroll: typeof scroll === 'number' ? scroll : 0,
    openTables: Array.isArray(openTables) ? openTables.filter((id) => typeof id === 'string') : [],
    active: typeof active === 'object' && active !== null ? textsOf(active) : {},
    period: periodOf(period),
    filter: typeof filter === 'string' ? filter : '',
    isMoreOpen: isMoreOpen === true,
    since: typeof since === 'string' ? since : null,
    runIn: typeof runIn === 'number' ? runIn : 28,
  };
}

function textsOf(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
}

function periodOf(kept: unknown): PeriodChoice | null {
  const { preset, from, to } = (kept ?? {}) as { preset?: unknown; from?: unknown; to?: unknown };
  const known = periodPresets.find((name) => name === preset);
  if (known) return { preset: known };
  if (typeof from !== 'string') return null;
  return { from, to: typeof to === 'string' ? to : null };
}
