/** Adds a new entry to a diary: in the file of its month, at its place by date. */
import { datesOf } from '../entry-dates';
import type { Edit } from '../finding';
import { type Read, readJournal } from '../journal';
import { pathFor } from '../month-path';
import { joined, phrase } from '../phrase';
import type { Entry } from '../schema/kinds';
import { lineEndOf } from './entry-parts';
import { entryText } from './entry-text';
import { putInEntry } from './put-in-entry';
import { gainsEntry } from './read-back';
import { Refused } from './refused';

export interface TextFile {
  /** Below the diary, with `/`. */
  path: string;
  text: string;
}

/** An edit of one file; one that is not there yet is made. */
export interface Added {
  file: string;
  isNew: boolean;
  edit: Edit;
}

export interface Writing {
  layout?: string | undefined;
  read?: Read | undefined;
}

/** @param journals of the diary, as they are at this moment */
export function addEntry(
  journals: readonly TextFile[],
  entry: Entry,
  { layout, read }: Writing = {},
): Added | Refused {
  const file = pathFor(
    journals.map(({ path }) => path),
    datesOf(entry).from,
    layout,
  );
  const known = journals.find(({ path }) => path === file);
  const text = known?.text ?? '';
  const edit = editFor(text, lineEndOf(text, usualLineEnd(journals)), entry, read);
  return edit instanceof Refused
    ? new Refused(joined([edit.message, `(${file})`], ' '))
    : { file, isNew: !known, edit };
}

/** A new file ends its lines as the others do. */
function usualLineEnd(journals: readonly TextFile[]): string {
  return lineEndOf(journals.findLast(({ text }) => text.includes('\n'))?.text ?? '');
}

function editFor(text: string, lineEnd: string, entry: Entry, read?: Read): Edit | Refused {
  const written = entryText(entry).replaceAll('\n', lineEnd);
  const edit = putInEntry(text, readJournal(text, read).entries, { entry, entryText: written, lineEnd });
  if (!edit) return new Refused(phrase('This file has to be mended before an entry can be added to it.'));
  return gainsEntry(text, edit, entry, read)
    ? edit
    : new Refused(phrase('Nothing was written: it would not read back as it was meant.'));
}
