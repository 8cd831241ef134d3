/** Merges of journals as people write them, kept on file; among them those that git's own `merge=union` spoils. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../../scripts/lib/paths';
import { readJournal } from '../../../../src/journal/journal';
import { mergeJournals } from '../../../../src/journal/merge/merge-journals';
import { spoken } from '../../../../src/journal/spoken';

const root = join(projectRoot, 'test', 'fixtures', 'merge');
const names = readdirSync(root);

/** What is said of each; none where the merge is clean. */
const said: Record<string, string[]> = {
  'note-in-two-ways': [
    'attack of 2 March 2026, 06:40: note is `Lay down. Slept until noon.` here and `Lay down in the dark.` there',
  ],
  'same-key-changed': ['attack of 2 March 2026, 06:40: pain is 7 here and 8 there'],
  'taken-out-and-changed': ['attack of 2 March 2026, 06:40: taken out here and changed there'],
};

/** Where `merge=union` says that all went well, and keys stand twice or the text is no YAML any more. */
const spoiltByUnion = [
  'dose-added-to-a-line',
  'list-over-two-lines',
  'same-day-on-both',
  'same-key-changed',
  'words-added-on-both',
];

function path(name: string, version: string): string {
  return join(root, name, `${version}.yaml`);
}

function errorsIn(text: string): string[] {
  return readJournal(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

describe('merges on file', () => {
  for (const name of names) {
    it(name, () => {
      const [base = '', ours = '', theirs = '', expected = ''] = ['base', 'ours', 'theirs', 'expected'].map(
        (version) => readFileSync(path(name, version), 'utf8'),
      );
      const { text, conflicts } = mergeJournals(base, ours, theirs);
      equal(text, expected);
      deepEqual(
        conflicts.map(({ message }) => spoken(message)),
        said[name] ?? [],
      );
      deepEqual(errorsIn(text), conflicts.length > 0 ? ['conflict-markers'] : []);
    });
  }

  for (const name of spoiltByUnion) {
    it(`${name} is spoilt by merge=union`, () => {
      const files = ['ours', 'base', 'theirs'].map((version) => path(name, version));
      const { status, stdout } = spawnSync('git', ['merge-file', '-p', '--union', ...files], {
        encoding: 'utf8',
      });
      equal(status, 0);
      ok(errorsIn(stdout).length > 0);
    });
  }
});
