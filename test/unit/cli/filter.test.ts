/** `--filter` on the command line: figures of a part, and what is said of a filter that cannot be read. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { Folders } from './support/folders';
import { runCli } from './support/run-cli';

const journal = `- attack: 2026-03-02 06:40
  end: T12:00
  type: migraine
- attack: 2026-04-02 06:40
  end: T12:00
  type: tension
`;

describe('command line: --filter', () => {
  const folders = new Folders();
  const trends = async (...args: string[]) =>
    runCli(['trends', folders.with({ 'a.migraine.yaml': journal }), '--json', ...args]);

  it('counts a part of the diary', async () => {
    const { stdout } = await trends('--filter', 'type:migraine');
    equal(JSON.parse(stdout).totals.headacheDays, 1);
    equal(JSON.parse(stdout).period.recordedDays, 2);
  });

  it('takes the period from it, narrowed by --from and --to', async () => {
    const { stdout } = await trends('--filter', '2026-03..2026-04', '--from', '2026-03-20');
    const { from, to } = JSON.parse(stdout).period;
    deepEqual([from, to], ['2026-03-20', '2026-04-30']);
  });

  it('says what is wrong with it', async () => {
    const wrong = await trends('--filter', 'typ:migraine');
    equal(wrong.code, 2);
    match(wrong.stderr, /no `typ`\. Did you mean `type`\?/);
    const nothing = await trends('--filter', '2026-03', '--from', '2026-04-01');
    equal(nothing.code, 2);
    match(nothing.stderr, /No day lies in/);
  });
});
