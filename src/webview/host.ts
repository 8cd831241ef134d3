/** The page's end of the wire to the editor, and the little that the editor keeps for the page. */
import type { FromPage } from './protocol';

export interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: Remembered): void;
}

/**
 * Kept by the editor while the page is closed or hidden. It names the diary's folder, charts and places only:
 * nothing that is written in the diary, which must not be copied into the editor's own storage.
 */
export interface Remembered {
  /** The diary's folder, by which the editor finds it again. */
  diary: string;
  scroll: number;
  openTables: string[];
  /** Per chart, the mark last stood on. */
  active: Record<string, string>;
}

/** What was kept, with whatever does not fit left away. */
export function remembered(kept: unknown): Remembered {
  const { diary, scroll, openTables, active } = (kept ?? {}) as Partial<Record<keyof Remembered, unknown>>;
  return {
    diary: typeof diary === 'string' ? diary : '',
    scroll: typeof scroll === 'number' ? scroll : 0,
    openTables: Array.isArray(openTables) ? openTables.filter((id) => typeof id === 'string') : [],
    active: typeof active === 'object' && active !== null ? textsOf(active) : {},
  };
}

function textsOf(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
}
