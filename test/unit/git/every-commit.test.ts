/** All of a diary's history: as of each commit the same as a checkout, and each distinct entry read once. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { diaryPieces } from '../../../scripts/sample/diary';
import { historyOf } from '../../../scripts/sample/history';
import { makeSample } from '../../../scripts/sample/repository';
import { loadDiary, loadTexts } from '../../../src/cli/load';
import { Blobs } from '../../../src/git/blobs';
import { diaryAt } from '../../../src/git/diary-at';
import { runGit } from '../../../src/git/git';
import { type Repository, repositoryAt } from '../../../src/git/repository';
import type { DiaryTexts } from '../../../src/journal/check/diary';
import { byPath, isJournal, isProfile } from '../../../src/journal/diary';
import { readJournal } from '../../../src/journal/journal';
import { EntryMemory } from '../../../src/journal/memory';
import { cut } from '../../../src/journal/read/cut';
import { trendsOf } from '../../../src/trends/trends';
import { isThorough } from '../helpers/runs';
import { Repositories, TestRepository } from './support/repositories';

/** While working a tenth of the commits is looked at, in CI each. */
const step = isThorough ? 1 : 10;

async function opened(folder: string): Promise<Repository> {
  const repository = await repositoryAt(runGit, folder);
  ok(typeof repository !== 'string', String(repository));
  return repository;
}

describe('every commit of the sample diary', () => {
  const repositories = new Repositories();
  let sample: TestRepository;
  let commits: string[];
  const expected: DiaryTexts[] = [];

  before(() => {
    sample = new TestRepository(join(repositories.new('outer').folder, 'sample'));
    makeSample(sample.folder);
    commits = sample.git('rev-list', '--reverse', 'HEAD').split('\n');
    const files = new Map<string, string>();
    for (const { changed } of historyOf(diaryPieces())) {
      for (const [path, text] of changed) files.set(path, text);
      expected.push(textsOf(files));
    }
  });

  it('has the texts that were committed then, each distinct file and entry read once', async () => {
    const repository = await opened(sample.folder);
    const blobs = new Blobs(runGit, sample.folder);
    const memory = new EntryMemory();
    const distinctFiles = new Set<string>();
    const distinctEntries = new Set<string>();
    equal(commits.length, expected.length);
    for (const [i, commit] of commits.entries()) {
      if (i % step !== 0) continue;
      const texts = await diaryAt(runGit, repository, commit, blobs);
      const { journals, profile } = texts;
      equal(JSON.stringify({ journals, profile }), JSON.stringify(expected[i]), commit);
      for (const { text } of texts.profile ? [texts.profile] : []) distinctFiles.add(text);
      for (const { text } of texts.journals.filter((file) => !distinctFiles.has(file.text))) {
        distinctFiles.add(text);
        readJournal(text, memory.read);
        for (const { start, end } of cut(text).slices) distinctEntries.add(text.slice(start, end));
      }
    }
    equal(blobs.count, distinctFiles.size);
    equal(memory.reads, distinctEntries.size);
    ok(distinctEntries.size > 1000);
  }).timeout(120_000);

  it('has the trends of a checkout', async () => {
    for (const commit of commits.filter((_, i) => i % 150 === 7)) {
      const at = trendsOf(await loadDiary(sample.folder, { at: commit }));
      sample.git('checkout', '--quiet', commit);
      ok(at);
      deepEqual(at, trendsOf(await loadDiary(sample.folder)), commit);
    }
    sample.git('checkout', '--quiet', 'main');
    const { journals, profile } = await loadTexts(sample.folder, { at: 'HEAD' });
    deepEqual({ journals, profile }, expected.at(-1));
  });
});

function textsOf(files: ReadonlyMap<string, string>): DiaryTexts {
  const all = [...files].map(([path, text]) => ({ path, text })).sort((a, b) => byPath(a.path, b.path));
  return {
    journals: all.filter(({ path }) => isJournal(path)),
    profile: all.find(({ path }) => isProfile(path)) ?? null,
  };
}
