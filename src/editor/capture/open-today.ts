/** Open Today: the file of this month, made where it is not there, with the cursor below today's entries. */
import * as vscode from 'vscode';
import { datesOf } from '../../journal/entry-dates';
import { pathFor } from '../../journal/month-path';
import { layoutOf } from '../settings';
import type { Capture } from './capture';

export async function openToday({ desk, diary, clock }: Capture): Promise<string | undefined> {
  const { facts } = await desk.pages(diary, clock);
  const { journals } = await diary.texts();
  const today = clock.now.date;
  const paths = journals.map(({ path }) => path);
  const file = pathFor(paths, today, layoutOf(diary.folder));
  if (!paths.includes(file)) {
    const made = await desk.write(diary, (pages) => pages.make(file));
    if (made === undefined) return undefined;
  }
  const document = await vscode.workspace.openTextDocument(diary.uriOf(file));
  const last = facts.entries.findLast(({ entry, file: own }) => own === file && datesOf(entry).from <= today);
  const offset = last
    ? last.span.start + lengthOf(document.getText().slice(last.span.start, last.span.end))
    : 0;
  const position = document.positionAt(offset);
  // Shown with the cursor in its place: set afterwards it would go from under somebody who writes already.
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
  return file;
}

/** Without the blank lines below it. */
function lengthOf(slice: string): number {
  return slice.trimEnd().length;
}
