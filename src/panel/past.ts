/** What the panel needs to show a diary as it was; only where there is a history. */
import type * as vscode from 'vscode';
import type { TextFile } from '../trends/content';
import type { AsOf } from '../webview/protocol';

export interface Texts {
  journals: readonly TextFile[];
  profile: TextFile | null;
}

/** The diary as of a moment, kept for as long as it is shown. */
export interface PastDiary extends AsOf {
  texts: Texts;
  /** Shows a file of then, which is no file of now. */
  show(file: string, line: number): Promise<void>;
}

export interface Past {
  isThere(folder: vscode.Uri): Promise<boolean>;
  /** Asks which moment is meant; undefined where none was chosen, or there is nothing of it. */
  choose(diary: { folder: vscode.Uri; texts(): Promise<Texts> }): Promise<PastDiary | undefined>;
}
