/** Puts the entries of a journal in the order of their dates; all that stands between them stays where it is. */
import { placingDates } from '../entry-dates';
import type { Edit } from '../finding';
import type { PlacedEntry } from '../journal';
import { above, gapOf, lineEndOf, partsOf } from './entry-parts';

/**
 * Within a date the order stays. An entry that cannot be read stays below the one it stands below.
 * @param placed the entries of the text
 * @returns none where they are in order, or where they cannot be told from one another
 */
export function sortEntries(text: string, placed: readonly PlacedEntry[]): Edit[] {
  const parts = partsOf(text) ?? [];
  const byStart = new Map(placed.map(({ entry, span }) => [span.start, entry]));
  const dates = placingDates(parts.map(({ start }) => byStart.get(start) ?? null));
  const order = parts
    .map((part, i) => ({ part, date: dates[i] ?? '' }))
    .sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return parts.flatMap((old, i): Edit[] => {
    const part = order[i]?.part ?? old;
    if (part === old) return [];
    const own = text.slice(part.start, part.end);
    const isLast = i === parts.length - 1;
    const put = isLast ? own : above(gapOf(text, old), own, lineEndOf(text));
    return [{ span: { start: old.start, end: old.end }, text: put }];
  });
}
