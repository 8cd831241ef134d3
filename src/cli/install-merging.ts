/** `merge --install`: sets the repository around a folder up to merge journals with this very program. */
import { realpathSync } from 'node:fs';
import { writeWithGit } from '../git/git';
import { setUpInWords, setUpMerging } from '../git/merge-driver';
import { spoken } from '../journal/spoken';
import { UsageError } from './usage';

/** @returns what was written, in words */
export async function installMerging(folder: string): Promise<string> {
  // A command in a folder of programs is a link; what it leads to is there as long as the program is.
  const script = realpathSync(process.argv[1] ?? '');
  const runtime = { program: process.execPath, script, isElectron: process.versions.electron !== undefined };
  const done = await setUpMerging(writeWithGit, folder, runtime);
  if (!('written' in done)) throw new UsageError(spoken(done));
  return spoken(setUpInWords(done));
}
