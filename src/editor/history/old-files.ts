/** Files as they were at a commit, as read-only documents that are kept nowhere. */
import * as vscode from 'vscode';
import { reveal } from '../reveal';

const { t } = vscode.l10n;

const scheme = 'migraine-journal-at';

/** Gives a file's text at a commit, by its path from the repository's top; null where it was not there. */
export type FileAt = (folder: vscode.Uri, commit: string, path: string) => Promise<string | null>;

export function registerOldFiles(fileAt: FileAt): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent(uri) {
      const { folder, commit } = JSON.parse(uri.query) as { folder: string; commit: string };
      const path = uri.path.slice(1);
      const text = await fileAt(vscode.Uri.parse(folder), commit, path);
      // Said rather than shown empty, as if nothing had been written.
      return text ?? `# ${t('{0} was not there at commit {1}.', path, commit.slice(0, 8))}\n`;
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
