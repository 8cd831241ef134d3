/** A diary's content as a filter shows it: what is left out counts nowhere, and yet its dates stay recorded. */
import type { Filter } from '../journal/filter/filter';
import { hasConditions } from '../journal/filter/filter';
import { matches } from '../journal/filter/matches';
import type { Profile } from '../journal/profile';
import { withPages } from './page';
import type { DiaryContent, Page, PlacedEntry } from './source';

/** Kinds that say what a day was like as a whole, whatever attacks are asked for. */
const kept = new Set<PlacedEntry['entry']['kind']>(['clear', 'visit', 'note', 'score']);

/**
 * Days of an attack that is left out are recorded and without a headache of the sort asked for, never unknown and never
 * clear. The period is the caller's, since it narrows windows and not entries.
 */
export function filtered(content: DiaryContent, filter: Filter): DiaryContent {
  if (!hasConditions(filter)) return content;
  const key = JSON.stringify(filter);
  const pages = content.pages.map((page) => partOf(page, filter, content.profile, key));
  return withPages(pages, content);
}

const parts = new WeakMap<Page, { key: string; profile: Profile; part: Page }>();

/** The part of a page for the filter asked for last is remembered. */
function partOf(page: Page, filter: Filter, profile: Profile, key: string): Page {
  const known = parts.get(page);
  if (known?.key === key && known.profile === profile) return known.part;
  const isShown = ({ entry }: PlacedEntry) => kept.has(entry.kind) || matches(entry, filter, profile);
  const part: Page = {
    entries: page.entries.filter(isShown),
    aside: [...page.aside, ...page.entries.filter((placed) => !isShown(placed))],
    whole: page.whole ?? page,
  };
  parts.set(page, { key, profile, part });
  return part;
}
