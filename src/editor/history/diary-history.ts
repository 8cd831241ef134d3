/** The history of a diary in the workspace: its revisions, its texts at each, and what became of an entry. */
import * as vscode from 'vscode';
import { Blobs } from '../../git/blobs';
import { type DiaryAt, diaryAt } from '../../git/diary-at';
import { type EntryEvent, entryHistory } from '../../git/entry-history';
import type { Git } from '../../git/git';
import { type Commit, historyOf } from '../../git/history';
import { type Repository, repositoryAt, whyNot } from '../../git/repository';
import { commitOf } from '../../git/revision';
import { type Revision, revisionsOf } from '../../git/revisions';
import { blobsAt } from '../../git/tree';
import type { Read } from '../../journal/journal';

const { t } = vscode.l10n;

export class DiaryHistory {
  /** Of the last repository asked, up to the commit it is at. */
  private last: { key: string; commits: Promise<Commit[]> } | undefined;

  constructor(
    private readonly git: Git,
    private readonly read: Read,
  ) {}

  /** The repository around a diary; or why there is none to ask, in words. */
  async repositoryOf(folder: vscode.Uri): Promise<Repository | string> {
    if (folder.scheme !== 'file') return t('Git needs a diary on a local disk.');
    if (!vscode.workspace.isTrusted)
      return t('In Restricted Mode git is not run. Trust this workspace first.');
    const repository = await repositoryAt(this.git, folder.fsPath);
    return typeof repository === 'string' ? whyNot(repository, t) : repository;
  }

  /** Tags and commits, newest first; none where git cannot be asked. */
  async revisionsOf(folder: vscode.Uri): Promise<Revision[]> {
    const repository = await this.repositoryOf(folder);
    return typeof repository === 'string' ? [] : revisionsOf(this.git, repository);
  }

  /**
   * The diary's texts as of a revision.
   * @param revision a commit, tag, branch or date
   * @param zone the diary's, in which a date ends
   * @throws where there is none, with words for people
   */
  async textsAt(
    folder: vscode.Uri,
    revision: string,
    zone: string | null,
  ): Promise<DiaryAt & { id: string }> {
    const repository = await this.repositoryOf(folder);
    if (typeof repository === 'string') throw new Error(repository);
    const id = await commitOf(this.git, repository, revision, zone);
    const texts = await diaryAt(this.git, repository, id, new Blobs(this.git, repository.folder));
    return { ...texts, id };
  }

  /** A file's text at a commit, by its path from the repository's top; null where it was not there. */
  async fileAt(folder: vscode.Uri, commit: string, path: string): Promise<string | null> {
    const repository = await this.repositoryOf(folder);
    if (typeof repository === 'string') return null;
    const files = await blobsAt(this.git, repository, commit);
    const id = files.find((file) => file.path === path)?.id;
    if (id === undefined) return null;
    return (await new Blobs(this.git, repository.folder).read([id])).get(id) ?? null;
  }

  /** @param text the entry as last committed */
  async *eventsOf(repository: Repository, text: string): AsyncGenerator<EntryEvent> {
    yield* entryHistory(this.git, repository, await this.commitsOf(repository), text, this.read);
  }

  private commitsOf(repository: Repository): Promise<Commit[]> {
    const key = JSON.stringify([repository.gitDir, repository.head]);
    if (this.last?.key !== key) this.last = { key, commits: historyOf(this.git, repository) };
    return this.last.commits;
  }
}
