/** Folders with files, made for a test and gone after it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export function tempFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'migraine-journal-')));
}

export type Files = Record<string, string>;

/** Folders of the tests of one `describe`, taken away after them. */
export class Folders {
  private readonly made: string[] = [];

  constructor() {
    after(() => {
      for (const folder of this.made) rmSync(folder, { recursive: true, force: true });
    });
  }

  with(files: Files): string {
    const folder = tempFolder();
    this.made.push(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }
}
