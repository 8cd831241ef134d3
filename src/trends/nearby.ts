/** What is worked out from a page and the days right after its own: again only where something about those days changed. */
import type { FigureContext } from './figure-context';
import { perPage } from './page';
import { attacksIn } from './placed-attacks';
import { type Plans, plansOf } from './plans';
import { sayingsIn } from './sayings';
import type { DiaryContent, Page } from './source';
import { dosesIn } from './taken-doses';

/** So far may a look go beyond the days that a page speaks of. */
const daysAfter = 4;

interface Reach {
  from: number;
  to: number;
}

/**
 * @param look must ask for nothing of other days than those that the page speaks of and the four after
 * @returns the results of all pages, in their order
 */
export function nearby<T extends NonNullable<unknown>>(
  look: (page: Page, context: FigureContext) => T,
): (context: FigureContext) => T[] {
  const known = new WeakMap<Page, { near: readonly Page[]; plans: Plans; value: T }>();
  return (context) => {
    const { content } = context.input;
    const plans = plansOf(content);
    const near = neighboursIn(content);
    return content.pages.map((page, i) => {
      const own = near[i] ?? [];
      const last = known.get(page);
      if (last?.plans === plans && isSame(last.near, own)) return last.value;
      const value = look(page, context);
      known.set(page, { near: own, plans, value });
      return value;
    });
  };
}

function isSame(a: readonly Page[], b: readonly Page[]): boolean {
  return a.length === b.length && a.every((page, i) => page === b[i]);
}

const neighbours = new WeakMap<DiaryContent, Page[][]>();

/** The pages that speak of the days of each page or right after, by its place. */
function neighboursIn(content: DiaryContent): Page[][] {
  let found = neighbours.get(content);
  if (!found) {
    const plans = plansOf(content);
    const reaches = content.pages.map((page) => ({ page, ...reachIn(page, plans) }));
    const sorted = reaches.toSorted((a, b) => a.from - b.from);
    found = reaches.map(({ from, to }) => {
      const near: Page[] = [];
      for (const other of sorted) {
        if (other.from > to + daysAfter) break;
        if (other.to >= from) near.push(other.page);
      }
      return near;
    });
    neighbours.set(content, found);
  }
  return found;
}

const reachIn = perPage((page, plans: Plans): Reach => {
  const reach = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  const reachTo = (day: number) => {
    reach.from = Math.min(reach.from, day);
    reach.to = Math.max(reach.to, day);
  };
  for (const day of sayingsIn(page, plans).keys()) reachTo(day);
  for (const { day, endDay } of attacksIn(page, plans)) [day, endDay ?? day].forEach(reachTo);
  for (const { day } of dosesIn(page, plans)) reachTo(day);
  return reach;
});
