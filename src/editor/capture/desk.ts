/** Where captures are written: the diary that is meant, its texts as they are at this moment, and the editor's edits. */
import * as vscode from 'vscode';
import { differenceOf, type PageChange, Pages } from '../../journal/capture/pages';
import { Refused } from '../../journal/edit/refused';
import type { Read } from '../../journal/journal';
import { phrase } from '../../journal/phrase';
import type { ShownWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import type { WallClock } from '../../journal/wall-time';
import type { Diaries } from '../diaries';
import { rangeOf } from '../documents';
import type { Knowledge, Known } from '../known';
import type { LiveDiary } from '../live-diary';
import { layoutOf } from '../settings';

export interface DeskParts {
  diaries: Diaries;
  knowledge: Knowledge;
  clock: () => WallClock;
  read: Read;
  words: ShownWords;
}

/** What is written: into which file, or why it was not. */
export type Write = (pages: Pages) => string | Refused | null;

export class Desk {
  constructor(private readonly parts: DeskParts) {}

  get clock(): WallClock {
    return this.parts.clock();
  }

  /** Asks where there are several; undefined where there is none, which is said. */
  async diary(uri?: vscode.Uri): Promise<LiveDiary | undefined> {
    const folder = await this.parts.diaries.choose(uri);
    return folder && this.parts.diaries.at(folder);
  }

  get words(): ShownWords {
    return this.parts.words;
  }

  known(diary: LiveDiary): Promise<Known> {
    return this.parts.knowledge.ofDiary(diary);
  }

  async pages(diary: LiveDiary, clock = this.clock): Promise<Pages> {
    const layout = layoutOf(diary.folder);
    return new Pages(await diary.texts(), { clock, layout, read: this.parts.read });
  }

  /**
   * Writes into the texts as the editor holds them, in one step that can be undone, and saves what was saved before.
   * @returns the file that was written in; undefined where it was refused, which is said
   */
  async write(diary: LiveDiary, act: Write, clock = this.clock): Promise<string | undefined> {
    // A file that no editor held is opened first: its text may be another one by then.
    for (let tries = 0; tries < 3; tries++) {
      const pages = await this.pages(diary, clock);
      const written = act(pages);
      if (written instanceof Refused) return refuse(written, this.words);
      const changes = pages.changes();
      const documents = await Promise.all(changes.map((change) => documentOf(diary, change)));
      if (!changes.every(({ before }, i) => isAsRead(documents[i], before))) continue;
      if (!(await applyAll(diary, changes, documents))) break;
      return written ?? changes[0]?.file ?? '';
    }
    return refuse(
      new Refused(phrase('Nothing was written: the file is changing at the moment. Please try again.')),
      this.words,
    );
  }
}

function refuse({ message }: Refused, words: ShownWords): undefined {
  void vscode.window.showErrorMessage(spoken(message, words));
  return undefined;
}

/** Null for a file that is to be made. */
async function documentOf(
  diary: LiveDiary,
  { file, before }: PageChange,
): Promise<vscode.TextDocument | null> {
  return before === null ? null : vscode.workspace.openTextDocument(diary.uriOf(file));
}

function isAsRead(document: vscode.TextDocument | null | undefined, before: string | null): boolean {
  return !document || document.getText() === withoutMark(before ?? '');
}

/** An editor's text has no byte-order mark; a file's may. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

async function applyAll(
  diary: LiveDiary,
  changes: readonly PageChange[],
  documents: readonly (vscode.TextDocument | null)[],
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const [i, { file, before, after }] of changes.entries()) {
    const uri = diary.uriOf(file);
    const document = documents[i];
    if (!document) {
      edit.createFile(uri, { contents: new TextEncoder().encode(after) });
      continue;
    }
    const { span, text } = differenceOf(withoutMark(before ?? ''), withoutMark(after));
    edit.replace(uri, rangeOf(document, span), text);
  }
  const unsaved = new Set(documents.filter((document) => document?.isDirty));
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  if (documents.includes(null)) diary.refresh();
  const saved = documents.map((document) => !document || unsaved.has(document) || document.save());
  return (await Promise.all(saved)).every(Boolean);
}
