/** `hook install`: puts the pre-commit hook into the repository around a folder. */
import { resolve } from 'node:path';
import { runGitInHook, writeWithGit } from '../git/git';
import { type Checker, installHook } from '../git/hook';
import { repositoryAt, whyNot } from '../git/repository';
import { isFolder } from './disk';
import { UsageError } from './usage';

/** @returns what was written */
export async function hookInstall(folder: string, checker: Checker): Promise<string> {
  if (!(await isFolder(folder))) throw new UsageError(`There is no folder ${folder}.`);
  const repository = await repositoryAt(runGitInHook, resolve(folder));
  if (typeof repository === 'string') throw new UsageError(whyNot(repository));
  const { isInstalled, told } = await installHook(writeWithGit, repository, checker);
  if (!isInstalled) throw new UsageError(told);
  return told;
}
