/** Git repositories within the workspace, each with a diary of its own. */
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { workspaceFile } from './workspace';

export class DiaryRepository {
  private constructor(readonly folder: vscode.Uri) {}

  /** @param name of a folder that no other test uses */
  static async at(name: string): Promise<DiaryRepository> {
    const repository = new DiaryRepository(workspaceFile(name));
    await repository.write('profile.migraine.yaml', 'profile: 1\n');
    repository.git('-c', 'init.defaultBranch=main', 'init', '--quiet', '--template=');
    repository.git('config', 'user.name', 'Sample Person');
    repository.git('config', 'user.email', 'sample@example.invalid');
    repository.git('remote', 'add', 'origin', 'https://example.invalid/diary.git');
    return repository;
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder.fsPath, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  }

  commitAll(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', 'journal: update');
  }

  uri(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, path);
  }

  async write(path: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(this.uri(path), new TextEncoder().encode(text));
  }
}
