/** Entries of all diaries of the workspace that a query finds, with their places. */
import * as vscode from 'vscode';
import type { FullWords } from '../../journal/shown-words';
import { type FoundEntry, findEntries } from '../../language/find-entries';
import type { Diaries } from '../diaries';
import { rangeIn } from '../documents';
import type { Knowledge } from '../known';

export interface FoundPlace extends FoundEntry {
  place: vscode.Location;
}

export interface Searched {
  diaries: Diaries;
  knowledge: Knowledge;
  words: FullWords;
}

export async function search({ diaries, knowledge, words }: Searched, query: string): Promise<FoundPlace[]> {
  const found = (await diaries.all()).map(async (diary) => {
    const { texts, entries, profile } = await knowledge.ofDiary(diary);
    const files = new Map(texts.journals.map(({ path, text }) => [path, text]));
    const textOf = (file: string) => files.get(file) ?? '';
    return findEntries({ entries, profile, textOf, words }, query).map(
      (entry): FoundPlace => ({
        ...entry,
        place: new vscode.Location(diary.uriOf(entry.file), rangeIn(textOf(entry.file), entry.span)),
      }),
    );
  });
  return (await Promise.all(found)).flat();
}
