/** Folders to open a window on. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cleanEnv } from '../../../scripts/lib/clean-env';
import { makeTempFolder } from '../../../scripts/lib/temp';

export class Folder {
  readonly path = makeTempFolder('diary');

  /** @param files texts by their paths below the folder */
  constructor(files: Record<string, string> = {}) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(name: string): string {
    return readFileSync(path.join(this.path, name), 'utf8');
  }

  remove(name: string): void {
    rmSync(path.join(this.path, name));
  }

  /** When a file was written last. */
  changed(name: string): number {
    return statSync(path.join(this.path, name)).mtimeMs;
  }

  /** Runs git here and gives what it printed. */
  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.path, env: cleanEnv(this.path), encoding: 'utf8' });
  }
}

export function gitFolder(files: Record<string, string> = {}): Folder {
  const folder = new Folder(files);
  folder.git('init', '--quiet', '--initial-branch=main');
  return folder;
}

/** A repository to push to and pull from; nothing is checked out in it. */
export function bareFolder(): Folder {
  const folder = new Folder();
  folder.git('init', '--quiet', '--bare', '--initial-branch=main');
  return folder;
}

export function cloneOf({ path: address }: Folder): Folder {
  const folder = new Folder();
  folder.git('clone', '--quiet', address, '.');
  return folder;
}
