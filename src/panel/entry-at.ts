/** The entry around a place of a journal's text. */
import { dashOffset, LineIndex } from '../journal/line-index';
import { cut } from '../journal/read/cut';

/** The 1-based line of its dash, by which figures name it; null before the first entry. */
export function entryLineAt(text: string, offset: number): number | null {
  const slice = cut(text).slices.find(
    ({ start, end }, index, all) =>
      // At the very end of the text one is still in the last entry.
      offset >= start && (offset < end || index === all.length - 1),
  );
  return slice ? new LineIndex(text).at(dashOffset(text, slice.start, slice.end)).line + 1 : null;
}
