/** One payload for all: the command line and the panel say the same of a diary, and what was counted by hand. */
import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/paths';
import { EntryMemory } from '../../../src/journal/memory';
import { panelState } from '../../../src/panel/state';
import { allRefs } from '../../../src/trends/entry-refs';
import { figureNames } from '../../../src/trends/figures';
import { runCli } from './support/run-cli';

const diaries = join(projectRoot, 'test/fixtures/diaries');
const text = (path: string) => readFileSync(join(diaries, path), 'utf8');
const journals = ['2026/2026-01.migraine.yaml', '2026/2026-02.migraine.yaml', 'treatments.migraine.yaml'];

describe('the small diary', () => {
  const byHand = JSON.parse(text('small.trends.json'));

  it('has these figures on the command line', async () => {
    const { code, stdout } = await runCli(['trends', '--json', join(diaries, 'small')]);
    equal(code, 0);
    deepEqual(JSON.parse(stdout), byHand);
  });

  it('has the same in the panel, on its last day', () => {
    const { trends, figures, behind } = panelState(
      {
        id: 'small',
        diary: 'small',
        journals: journals.map((path) => ({ path, text: text(`small/${path}`) })),
        profile: { path: 'profile.migraine.yaml', text: text('small/profile.migraine.yaml') },
      },
      new EntryMemory().read,
      () => '2026-03-03',
      { figures: figureNames, period: null, filter: '', since: null, runIn: 28 },
    );
    const entries = allRefs(behind?.entries ?? []);
    deepEqual(JSON.parse(JSON.stringify({ ...trends, figures, entries })), byHand);
  });

  it('has the same on a machine elsewhere, without git, seen from within', async () => {
    const { code, stdout } = await runCli(['trends', '--json'], {
      cwd: join(diaries, 'small/2026'),
      env: { TZ: 'Pacific/Kiritimati', PATH: '', LANG: 'de_DE.UTF-8' },
    });
    equal(code, 0);
    deepEqual(JSON.parse(stdout), byHand);
  });
});
