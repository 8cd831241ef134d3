/** The entry that a command was called on, such as on a line of the tree. */
import * as vscode from 'vscode';
import { dashOffset, LineIndex } from '../../journal/line-index';
import type { DiaryEntry } from '../../journal/rules/diary-rule';
import type { EntryOf, Kind } from '../../journal/schema/kinds';
import type { Target } from '../tree/node';

interface Read {
  entries: readonly DiaryEntry[];
  textOf: (file: string) => string | undefined;
}

/** Null where none was chosen; undefined where it is not there any more, which is said. */
export function chosenEntry<K extends Kind>(
  kind: K,
  at: Target | undefined,
  { entries, textOf }: Read,
): DiaryEntry<EntryOf<K>> | null | undefined {
  if (!at) return null;
  const text = textOf(at.file) ?? '';
  const lines = new LineIndex(text);
  const found = entries.find(
    ({ entry, file, span }) =>
      entry.kind === kind &&
      file === at.file &&
      lines.at(dashOffset(text, span.start, span.end)).line + 1 === at.line,
  );
  if (!found) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The diary has changed meanwhile. Please choose the entry once more.'),
    );
  }
  return found as DiaryEntry<EntryOf<K>> | undefined;
}
