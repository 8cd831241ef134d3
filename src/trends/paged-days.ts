/**
 * Something for each day, put together from what each page of a diary has of it. After an edit only the days that a changed
 * page speaks of are put together again, and it is known which these are.
 */
import { oncePer } from '../journal/once';
import { type ByDay, DayTable } from './day-table';
import { type Plans, plansOf } from './plans';
import type { DiaryContent, Page } from './source';

/** The table as it was before, and the days from the first to the last that differ; none where `from` is after `to`. */
export interface Change<V> {
  before: ByDay<V>;
  from: number;
  to: number;
}

const changes = new WeakMap<object, Change<unknown>>();

/** Undefined where nothing is known of what was before. */
export function changeOf<V>(table: ByDay<V>): Change<V> | undefined {
  return changes.get(table) as Change<V> | undefined;
}

/** More at once is no edit but another diary. */
const mostChanged = 16;

/**
 * @param ofPage remembered by page
 * @param join for a day that several pages speak of, which are given in their order
 */
export function pagedDays<V>(
  ofPage: (page: Page, plans: Plans) => ReadonlyMap<number, V>,
  join: (day: number, pages: readonly Page[], plans: Plans) => V,
): (content: DiaryContent) => ByDay<V> {
  const last = new WeakMap<Plans, { pages: readonly Page[]; table: DayTable<V> }>();

  function anew(pages: readonly Page[], plans: Plans): DayTable<V> {
    const table = new DayTable<V>();
    const shared = new Map<number, Page[]>();
    for (const page of pages) {
      for (const [day, value] of ofPage(page, plans)) {
        if (table.get(day) === undefined) table.set(day, value);
        else shared.set(day, []);
      }
    }
    if (shared.size === 0) return table;
    for (const page of pages) for (const day of ofPage(page, plans).keys()) shared.get(day)?.push(page);
    for (const [day, speaking] of shared) table.set(day, join(day, speaking, plans));
    return table;
  }

  function mended(before: DayTable<V>, changed: readonly Page[], pages: readonly Page[], plans: Plans) {
    const touched = new Set(changed.flatMap((page) => [...ofPage(page, plans).keys()]));
    const speaking = new Map([...touched].map((day): [number, Page[]] => [day, []]));
    const { from: first, to: end } = reachOf(speaking);
    for (const page of pages) {
      const own = ofPage(page, plans);
      const { from, to } = reachOf(own);
      if (to < first || end < from) continue;
      for (const day of own.keys()) speaking.get(day)?.push(page);
    }
    const table = before.copy();
    let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [day, all] of speaking) {
      const [one] = all;
      const value = all.length > 1 ? join(day, all, plans) : one && ofPage(one, plans).get(day);
      if (value === before.get(day)) continue;
      table.set(day, value);
      [from, to] = [Math.min(from, day), Math.max(to, day)];
    }
    changes.delete(before);
    changes.set(table, { before, from, to });
    return table;
  }

  return oncePer((content: DiaryContent) => {
    const { pages } = content;
    const plans = plansOf(content);
    const known = last.get(plans);
    const changed = known && changedPages(known.pages, pages);
    const table = changed ? mended(known.table, changed, pages, plans) : anew(pages, plans);
    last.set(plans, { pages, table });
    return table;
  });
}

/** Those that came or went; null where they are too many, or others stand in another order. */
function changedPages(before: readonly Page[], after: readonly Page[]): Page[] | null {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = before.filter((page) => !now.has(page));
  const come = after.filter((page) => !old.has(page));
  if (gone.length + come.length > mostChanged) return null;
  const kept = after.filter((page) => old.has(page));
  const isInOrder = before.filter((page) => now.has(page)).every((page, i) => page === kept[i]);
  return isInOrder ? [...gone, ...come] : null;
}

/** From the first to the last day of which there is something. */
const reachOf = oncePer((days: ReadonlyMap<number, unknown>) => {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days.keys()) [from, to] = [Math.min(from, day), Math.max(to, day)];
  return { from, to };
});
