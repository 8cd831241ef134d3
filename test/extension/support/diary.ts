/** A diary of its own for a test, and the texts that captures leave in it. */
import * as vscode from 'vscode';
import { workspaceFile } from './workspace';

let count = 0;

export class TestDiary {
  private constructor(readonly folder: vscode.Uri) {}

  /** @param files by path below the diary; a profile makes it one of its own */
  static async make(files: Record<string, string> = {}): Promise<TestDiary> {
    count += 1;
    const diary = new TestDiary(workspaceFile(`captures/${count}`));
    for (const [path, text] of Object.entries({ 'profile.migraine.yaml': 'profile: 1\n', ...files })) {
      await vscode.workspace.fs.writeFile(diary.uri(path), new TextEncoder().encode(text));
    }
    return diary;
  }

  uri(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, path);
  }

  /** Runs a capture with answers as they would be typed; null is Escape. */
  run(command: string, ...answers: (string | null)[]): Thenable<string | undefined> {
    return vscode.commands.executeCommand(`migraineJournal.${command}`, { uri: this.folder, answers });
  }

  /** The same on the entry of a line, 1-based, as from the tree. */
  runOn(
    line: number,
    file: string,
    command: string,
    ...answers: (string | null)[]
  ): Thenable<string | undefined> {
    const given = { uri: this.folder, at: { file, line }, answers };
    return vscode.commands.executeCommand(`migraineJournal.${command}`, given);
  }

  /** As it is on disk. */
  async read(path: string): Promise<string> {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await vscode.workspace.fs.readFile(this.uri(path)),
    );
  }
}

/** The date of a number of days ago, on the wall where the test runs. */
export function daysAgo(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function monthFile(date: string): string {
  return `${date.slice(0, 4)}/${date.slice(0, 7)}.migraine.yaml`;
}
