/** The history of one entry, through renamed files, corrected dates, merges and thousands of commits. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { entryHistory } from '../../../src/git/entry-history';
import { runGit } from '../../../src/git/git';
import { historyOf } from '../../../src/git/history';
import { type Repository, repositoryAt } from '../../../src/git/repository';
import { EntryMemory } from '../../../src/journal/memory';
import { spoken } from '../../../src/journal/spoken';
import { Repositories, type TestRepository } from './support/repositories';

const attack = (pain: number, more = '') => `- attack: 2026-03-02 06:40\n  pain: ${pain}\n${more}`;
const clear = '- clear: 2026-03-09\n';

async function opened(folder: string): Promise<Repository> {
  const repository = await repositoryAt(runGit, folder);
  ok(typeof repository !== 'string', String(repository));
  return repository;
}

async function told(folder: string, text: string, memory = new EntryMemory()): Promise<string[]> {
  const events: string[] = [];
  const repository = await opened(folder);
  const commits = await historyOf(runGit, repository);
  for await (const event of entryHistory(runGit, repository, commits, text, memory.read)) {
    const { commit, is, what, file } = event;
    events.push([commit.when.slice(0, 10), file, is, ...what.map((one) => spoken(one))].join(' | '));
  }
  return events;
}

describe('the history of an entry', () => {
  const repositories = new Repositories();
  const day = (date: string) => `${date}T12:00:00Z`;

  it('is who wrote it, and what was changed in it when', async () => {
    const repository = repositories.new();
    repository.commit({ 'a.migraine.yaml': attack(6) }, day('2026-03-02'));
    repository.commit({ 'a.migraine.yaml': `${clear}\n${attack(6)}` }, day('2026-03-03'));
    repository.commit({ 'a.migraine.yaml': `${clear}\n${attack(7)}` }, day('2026-03-04'));
    repository.commit({ 'b.migraine.yaml': '- clear: 2026-03-10\n' }, day('2026-03-05'));
    repository.git('config', 'user.name', 'Änne Other');
    const final = attack(7, '  doses: {drug: aspirin}\n');
    repository.commit({ 'a.migraine.yaml': `${final}${clear}` }, day('2026-03-06'));
    deepEqual(await told(repository.folder, final), [
      '2026-03-06 | a.migraine.yaml | changed | dose of aspirin added',
      '2026-03-04 | a.migraine.yaml | changed | pain 6 → 7',
      '2026-03-02 | a.migraine.yaml | written',
    ]);
    const [last] = await historyOf(runGit, await opened(repository.folder));
    deepEqual([last?.author, last?.subject], ['Änne Other', 'journal: update']);
  });

  it('follows it through renamed files, moves between files and a corrected date', async () => {
    const repository = repositories.new();
    const corrected = attack(6).replace('06:40', '07:10');
    const odd = 'new\nline "ä".migraine.yaml';
    repository.commit({ 'inbox.migraine.yaml': attack(6) + clear }, day('2026-03-02'));
    repository.commit(
      { 'inbox.migraine.yaml': null, 'in.migraine.yaml': attack(6) + clear },
      day('2026-03-03'),
    );
    repository.commit({ 'in.migraine.yaml': clear, [odd]: corrected }, day('2026-03-04'));
    repository.commit({ [odd]: corrected.replaceAll('\n', '\r\n') }, day('2026-03-05'));
    deepEqual(await told(repository.folder, corrected), [
      `2026-03-04 | ${odd} | changed | date 2026-03-02 06:40 → 2026-03-02 07:10 | moved from in.migraine.yaml`,
      '2026-03-03 | in.migraine.yaml | moved | moved from inbox.migraine.yaml',
      '2026-03-02 | inbox.migraine.yaml | written',
    ]);
  });

  it('takes nothing for it that only begins or ends like it, and no other diary', async () => {
    const repository = repositories.new();
    repository.commit({ 'you/a.migraine.yaml': clear, 'me/x.migraine.yaml': '' }, day('2026-03-01'));
    repository.commit({ 'me/a.migraine.yaml': clear.replace('-09', '-09/2026-03-11') }, day('2026-03-02'));
    repository.commit({ 'me/a.migraine.yaml': `${clear}  note: x\n` }, day('2026-03-03'));
    repository.commit({ 'me/a.migraine.yaml': `# looked up\n${clear}` }, day('2026-03-04'));
    repository.commit({ 'me/a.migraine.yaml': clear }, day('2026-03-05'));
    const events = await told(`${repository.folder}/me`, clear);
    deepEqual(
      events
        .map((event) => event.slice(0, 10))
        .reverse()
        .slice(1),
      ['2026-03-03', '2026-03-04', '2026-03-05'],
    );
    ok(events.every((event) => event.includes('| me/a.')));
    equal(events.at(-1), '2026-03-02 | me/a.migraine.yaml | written');
  });

  it('goes through both sides of a merge', async () => {
    const repository = repositories.new();
    repository.commit({ 'a.migraine.yaml': attack(5) + clear }, day('2026-03-02'));
    repository.git('switch', '--quiet', '-c', 'phone');
    repository.commit({ 'a.migraine.yaml': attack(6) + clear }, day('2026-03-03'));
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'b.migraine.yaml': '- clear: 2026-03-10\n' }, day('2026-03-04'));
    repository.git('merge', '--quiet', '--no-edit', 'phone');
    deepEqual(await told(repository.folder, attack(6)), [
      '2026-03-03 | a.migraine.yaml | changed | pain 5 → 6',
      '2026-03-02 | a.migraine.yaml | written',
    ]);
  });

  it('is found in 5,000 commits, each distinct entry read once', async () => {
    const repository = repositories.new();
    manyCommits(repository, 5000);
    const memory = new EntryMemory();
    const events = await told(repository.folder, attack(9), memory);
    deepEqual(
      events.map((event) => event.split(' | ').slice(1).join(' | ')),
      ['2.migraine.yaml | changed | pain 3 → 9', '2.migraine.yaml | written'],
    );
    ok(memory.reads < 300, `${memory.reads} entries were read`);
  });
});

/** Made by one stream: an entry that is written early, changed once, and stands among others all the time. */
function manyCommits(repository: TestRepository, count: number): void {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const others = new Map<number, string>();
  const commits = Array.from({ length: count }, (_, i) => {
    const file = i % 10;
    const date = new Date(Date.UTC(2000, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
    others.set(file, `${(others.get(file) ?? '').slice(-4000)}- clear: ${date}\n`);
    const own = file === 2 && i > 100 ? attack(i > 2000 ? 9 : 3) : '';
    return [
      'commit refs/heads/main\n',
      `mark :${i + 1}\n`,
      `committer A <a@example.invalid> ${946_728_000 + i * 86_400} +0000\n`,
      data(`journal: ${i}`),
      i > 0 ? `from :${i}\n` : '',
      `M 100644 inline ${file}.migraine.yaml\n${data((others.get(file) ?? '') + own)}`,
    ].join('');
  });
  repository.gitWith({ input: `${commits.join('')}done\n` }, 'fast-import', '--quiet', '--done');
}
