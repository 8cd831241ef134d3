/** Files as they were at a commit, as read-only documents that are kept nowhere. */
import * as vscode from 'vscode';
import { reveal } from '../reveal';

const scheme = 'migraine-journal-at';

/** Gives a file's text at a commit, by its path from the repository's top; null where it was not there. */
export type FileAt = (folder: vscode.Uri, commit: string, path: string) => Promise<string | null>;

export function registerOldFiles(fileAt: FileAt): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent(uri) {
      const { folder, commit } = JSON.parse(uri.query) as { folder: string; commit: string };
      return (await fileAt(vscode.Uri.parse(folder), commit, uri.path.slice(1))) ?? '';
    },
  });
}

/**
 * Shows a file as it was.
 * @param path from the repository's top, with `/`
 * @param line 1-based
 */
export function revealOld(folder: vscode.Uri, commit: string, path: string, line: number): Promise<void> {
  const query = JSON.stringify({ folder: folder.toString(), commit });
  return reveal(vscode.Uri.from({ scheme, path: `/${path}`, query }), line);
}
