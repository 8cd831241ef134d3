/** `diff` and `--at` as they are called. */
import { equal, match } from 'node:assert/strict';
import { Repositories } from '../git/support/repositories';
import { runCli } from './support/run-cli';

describe('in a repository, the command line', () => {
  const repositories = new Repositories();
  let cwd = '';

  before(() => {
    const repository = repositories.new();
    cwd = repository.folder;
    repository.commit(
      { 'a.migraine.yaml': '- attack: 2026-03-02 06:40\n  pain: 6\n' },
      '2026-03-02T12:00:00Z',
    );
    repository.git('tag', 'visit');
    repository.commit(
      { 'a.migraine.yaml': '- attack: 2026-03-02 06:40\n  pain: 7\n' },
      '2026-03-03T12:00:00Z',
    );
    repository.write({ 'b.migraine.yaml': '- clear: 2026-03-04\n' });
  });

  const added = 'clear day 4 March 2026: added\n';
  const rows: [args: string, code: number, stdout: string | RegExp, stderr?: RegExp][] = [
    ['diff', 0, `${added}1 added\n`],
    ['diff HEAD', 0, `${added}1 added\n`],
    ['diff visit', 0, `attack of 2 March 2026, 06:40: pain 6 → 7\n${added}1 added, 1 changed\n`],
    ['diff 2026-03-02 main', 0, 'attack of 2 March 2026, 06:40: pain 6 → 7\n1 changed\n'],
    ['diff main main', 0, 'Nothing has changed.\n'],
    ['diff visit --json', 0, /^\[\n[\s\S]*"pain 6 → 7"/],
    ['diff nowhere', 2, '', /no commit, tag or branch "nowhere"/],
    ['diff HEAD --dir nowhere', 2, '', /At HEAD there was no journal in nowhere/],
    ['trends --at visit', 0, /attacks +1 in 1 episodes/],
    ['trends --at 2026-03-01', 2, '', /^Nothing had been committed by 2026-03-01\.\n$/],
    ['check --at visit --staged', 2, '', /cannot be used with/],
    ['hook install nowhere', 2, '', /There is no folder nowhere/],
  ];
  for (const [args, code, stdout, stderr = /^$/] of rows) {
    it(`migraine-journal ${args}`, async () => {
      const outcome = await runCli(args.split(' '), { cwd });
      match(outcome.stderr, stderr);
      if (typeof stdout === 'string') equal(outcome.stdout, stdout);
      else match(outcome.stdout, stdout);
      equal(outcome.code, code);
    });
  }
});
