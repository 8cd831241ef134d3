/** What is worked out from the days of a window, remembered: after an edit again only where one of them is another. */

import type { ByDay } from './day-table';
import { changeOf } from './paged-days';
import type { Window } from './window';

type Tables = readonly [ByDay<unknown>, ...ByDay<unknown>[]];

/** By the first day of each window. */
type Found<T> = Map<number, { to: number; value: T }>;

/** What was found in some tables, and what of it was found before in those that they were made of. */
interface Book<T> {
  tables: Tables;
  found: Found<T>;
  before: { found: Found<T>; changed: Window } | null;
}

/**
 * @param look must ask for nothing of the tables but the days of the window and the one before
 * @returns the same; of windows that begin on one day the one asked for last is remembered
 */
export function perWindow<D extends Tables, T>(
  look: (window: Window, ...tables: D) => T,
): (window: Window, ...tables: D) => T {
  const books = new WeakMap<object, Book<T>>();

  function bookOf(tables: D): Book<T> {
    const known = books.get(tables[0]);
    if (known && tables.every((table, i) => table === known.tables[i])) return known;
    const book = { tables, found: new Map(), before: before(tables) };
    books.set(tables[0], book);
    return book;
  }

  /** Null where it is not known of each table what has changed. */
  function before(tables: D): Book<T>['before'] {
    const old = books.get(changeOf(tables[0])?.before ?? tables[0]);
    const changed = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
    for (const [i, table] of tables.entries()) {
      const change = changeOf(table);
      if (old?.tables[i] === table) continue;
      if (!change || change.before !== old?.tables[i]) return null;
      changed.from = Math.min(changed.from, change.from);
      changed.to = Math.max(changed.to, change.to);
    }
    return old ? { found: old.found, changed } : null;
  }

  return (window, ...tables) => {
    const book = bookOf(tables);
    const known = book.found.get(window.from);
    if (known?.to === window.to) return known.value;
    const old = isTouched(window, book.before?.changed) ? undefined : book.before?.found.get(window.from);
    const value = old?.to === window.to ? old.value : look(window, ...tables);
    book.found.set(window.from, { to: window.to, value });
    return value;
  };
}

/** A change of the day before counts too. */
function isTouched(window: Window, changed: Window | undefined): boolean {
  return changed === undefined || (changed.from <= window.to && window.from - 1 <= changed.to);
}
