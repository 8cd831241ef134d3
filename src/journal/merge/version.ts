/** One version of a journal, taken apart: entries, what stands between them, and what stands around all of them. */
import { entryMap } from '../check/place';
import { partsOf } from '../edit/entry-parts';
import { cut } from '../read/cut';
import { readEntry } from '../read/entry';
import type { Entry } from '../schema/kinds';
import type { Tree } from './comments';

export interface VersionEntry {
  /** With the comments directly above it, without its last line end. */
  text: string;
  entry: Entry | null;
  /** What stands between it and the next entry; null below the last one. */
  gap: string | null;
}

export interface Version {
  /** Above the first entry; all of a text without entries. */
  head: string;
  entries: VersionEntry[];
  /** Below the last entry. */
  tail: string;
}

/** Null where other text than entries and comments stands in it, or it is no text that entries can be told in. */
export function versionOf(text: string): Version | null {
  const parts = partsOf(text);
  // A tab after a dash and a lone carriage return are found in entries; all else is found between them.
  const isClean = parts && cut(text).findings.every(({ span }) => /[\t\r]/.test(text[span.start] ?? ''));
  if (!parts || !isClean) return null;
  const last = parts.at(-1);
  return {
    head: text.slice(0, parts[0]?.start ?? text.length),
    entries: parts.map((part) => {
      const own = text.slice(part.start, part.end);
      const gap = part === last ? null : text.slice(part.end, part.next);
      return { text: own, entry: readEntry(own).entry, gap };
    }),
    tail: last ? text.slice(last.end) : '',
  };
}

/** All that stands outside the entries. */
export function aroundOf({ head, entries, tail }: Version): string {
  return head + entries.map(({ gap }) => gap ?? '').join('') + tail;
}

/** An entry as a tree; null where it is not read without loss. */
export function treeOf(text: string): Tree | null {
  const { entry } = readEntry(text);
  const map = entry && entryMap(text);
  return map && map.lost.length === 0 ? { text, map } : null;
}
