/** The diary at an old commit, and the whole history of one that was committed a thousand times. */
import { execFileSync } from 'node:child_process';
import { parseDocument } from 'yaml';
import { Blobs } from '../../../src/git/blobs';
import { diaryAt } from '../../../src/git/diary-at';
import { entryHistory } from '../../../src/git/entry-history';
import { runGit } from '../../../src/git/git';
import { historyOf } from '../../../src/git/history';
import { type Repository, repositoryAt } from '../../../src/git/repository';
import type { DiaryTexts } from '../../../src/journal/check/diary';
import { type Read, readJournal } from '../../../src/journal/journal';
import { EntryMemory } from '../../../src/journal/memory';
import { panelState } from '../../../src/panel/state';
import { contentOf } from '../../../src/trends/content';
import { trendsOf } from '../../../src/trends/trends';
import type { Invented } from '../diary';
import { diaryRepository, type Version } from '../repository';
import { type Row, rowOf } from '../row';
import { inTurn, time, timeAsync } from '../timing';
import { today } from '../today';
import { diaryOf } from '../workshop';

const commits = 1000;

/** To the trends, and to all that the panel shows. */
export async function asOf(): Promise<Row[]> {
  const diary = diaryOf(20);
  const repository = await repositoryOf([filesOf(diary, older), filesOf(diary, (text) => text)]);
  const old = () => diaryAt(runGit, repository, 'HEAD~1', new Blobs(runGit, repository.folder));
  const looks = (figures: (texts: DiaryTexts, read: Read) => unknown) => () => {
    const { read } = new EntryMemory();
    figures(diary, read);
    return timeAsync(async () => figures(await old(), read));
  };
  const own = looks(({ journals, profile }, read) => trendsOf(contentOf(journals, profile, read)));
  const panel = looks((texts, read) => panelState({ id: '', diary: '', ...texts }, read, today));
  // One goes back from a panel that has been looked at.
  for (let i = 0; i < 5; i++) {
    await own();
    await panel();
  }
  const times = await inTurn({
    own,
    panel,
    yaml: () => time(() => diary.journals.map(({ text }) => parseDocument(text))),
  });
  const at = 'at an old commit, a tenth of the entries other ones, git included, against parseDocument';
  return [
    rowOf({ name: 'as-of', what: `trends ${at}`, target: 1 / 10 }, times.own, times.yaml),
    rowOf(
      { name: 'as-of-panel', what: `all that the panel shows ${at}`, target: 1 / 10 },
      times.panel,
      times.yaml,
    ),
  ];
}

/** A tenth of the entries as they were before something was added to them. */
function older(text: string): string {
  let count = 0;
  return text.replace(/(?<=^- day: .*\n {2}sleep: )\d/gm, (hours) => (++count % 5 === 0 ? '4' : hours));
}

/** As a person commits: some entries a time, the newest file growing. */
export async function history(): Promise<Row[]> {
  const diary = diaryOf(20);
  const repository = await repositoryOf(growing(diary));
  const first = diary.journals[0]?.text.split(/^(?=- )/m)[0] ?? '';
  const head = async () => {
    const { read } = new EntryMemory();
    const { journals, profile } = await diaryAt(
      runGit,
      repository,
      'HEAD',
      new Blobs(runGit, repository.folder),
    );
    return contentOf(journals, profile, read);
  };
  const all = async () => {
    const { read } = new EntryMemory();
    const known = await historyOf(runGit, repository);
    let events = 0;
    for await (const _ of entryHistory(runGit, repository, known, first, read)) events++;
    if (known.length !== commits || events !== 1)
      throw new Error(`${known.length} commits, ${events} events`);
  };
  const { own, entry, reference } = await inTurn({
    own: () => timeAsync(() => everyVersion(repository)),
    entry: () => timeAsync(all),
    reference: () => timeAsync(head),
  });
  const against = `through ${commits} commits, against reading the diary at HEAD once`;
  return [
    rowOf({ name: 'history', what: `every version of every file ${against}`, target: 3 }, own, reference),
    rowOf(
      { name: 'history-entry', what: `the history of the oldest entry ${against}`, target: 3 },
      entry,
      reference,
    ),
  ];
}

/** The entries of every commit: what a commit did not change is what it was before. */
async function everyVersion(repository: Repository): Promise<void> {
  const { read } = new EntryMemory();
  const changed = (await historyOf(runGit, repository)).flatMap(({ changes }) => changes);
  const ids = changed.flatMap(({ after }) => after ?? []);
  const texts = await new Blobs(runGit, repository.folder).read(ids);
  for (const id of ids.toReversed()) readJournal(texts.get(id) ?? '', read);
}

async function repositoryOf(versions: Iterable<Version>): Promise<Repository> {
  const folder = diaryRepository(versions);
  execFileSync('git', ['gc', '--quiet'], { cwd: folder });
  const repository = await repositoryAt(runGit, folder);
  if (typeof repository === 'string') throw new Error(repository);
  return repository;
}

function filesOf({ journals, profile }: Invented, change: (text: string) => string): Version {
  return new Map([
    ...journals.map(({ path, text }) => [path, change(text)] as const),
    [profile.path, profile.text],
  ]);
}

function* growing({ journals, profile, entries }: Invented): Generator<Version> {
  const each = entries / commits;
  yield new Map([[profile.path, profile.text]]);
  let written = 0;
  let count = 1;
  let changed = new Map<string, string>();
  for (const { path, text } of journals) {
    let so = '';
    for (const entry of text.split(/^(?=- )/m)) {
      so += entry;
      changed.set(path, so);
      written++;
      if (count < commits && written >= count * each) {
        yield changed;
        changed = new Map();
        count++;
      }
    }
  }
}
