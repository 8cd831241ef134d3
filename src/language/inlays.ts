/** Small words beside dates and ends: the day of the week, and how long an attack lasted. */
import type { Span } from '../journal/finding';
import type { Read } from '../journal/journal';
import { pairOf } from '../journal/node';
import type { Part } from '../journal/phrase';
import { cut } from '../journal/read/cut';
import { refuseFile } from '../journal/read/files';
import type { Entry } from '../journal/schema/kinds';
import { lengthInWords } from './about-attack';
import { entryTree, type Tree } from './tree';

export interface Inlay {
  offset: number;
  text: Part;
}

/** @param range only entries that touch it */
export function inlaysIn(text: string, range: Span, read: Read, zone: string | null): Inlay[] {
  if (refuseFile(text)) return [];
  return cut(text)
    .slices.filter(({ start, end }) => start < range.end && end > range.start)
    .flatMap(({ start, end }) => {
      const slice = text.slice(start, end);
      const { entry } = read(slice);
      const tree = entry && entryTree(slice, start);
      return entry && tree ? ofEntry(entry, tree, zone) : [];
    });
}

function ofEntry(entry: Entry, tree: Tree, zone: string | null): Inlay[] {
  const after = (key: string) => pairOf(tree.map, key)?.value.span.end;
  const date = dateOf(entry);
  const whenEnd = after(entry.kind);
  const end =
    entry.kind === 'attack' && entry.end !== undefined && entry.end !== 'unknown' ? after('end') : undefined;
  return [
    ...(date && whenEnd !== undefined ? [{ offset: whenEnd + tree.start, text: { weekday: date } }] : []),
    ...(entry.kind === 'attack' && end !== undefined
      ? [{ offset: end + tree.start, text: lengthInWords(entry, zone) }]
      : []),
  ];
}

/** Null where there are several dates, or none to the day. */
function dateOf(entry: Entry): string | null {
  switch (entry.kind) {
    case 'attack':
    case 'intake':
    case 'side-effect':
    case 'treatment':
      return entry.when.date;
    case 'clear':
    case 'note':
      return entry.when.from === entry.when.to ? entry.when.from : null;
    default:
      return entry.when;
  }
}
