/** A diary's content as a filter shows it: what is left out counts nowhere, and yet its dates stay recorded. */
import type { Filter } from '../journal/filter/filter';
import { hasConditions } from '../journal/filter/filter';
import { matches } from '../journal/filter/matches';
import type { DiaryContent, PlacedEntry } from './source';

/** Kinds that say what a day was like as a whole, whatever attacks are asked for. */
const kept = new Set<PlacedEntry['entry']['kind']>(['clear', 'visit', 'note', 'score']);

/**
 * Days of an attack that is left out are recorded and without a headache of the sort asked for, never unknown and never
 * clear. The period is the caller's, since it narrows windows and not entries.
 */
export function filtered(content: DiaryContent, filter: Filter): DiaryContent {
  if (!hasConditions(filter)) return content;
  const entries: PlacedEntry[] = [];
  const aside: PlacedEntry[] = [...(content.aside ?? [])];
  for (const placed of content.entries) {
    const isShown = kept.has(placed.entry.kind) || matches(placed.entry, filter, content.profile);
    (isShown ? entries : aside).push(placed);
  }
  return { ...content, entries, aside };
}
