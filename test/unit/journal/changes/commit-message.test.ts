/** Messages of commits that tell what changed. */
import { equal, match, ok } from 'node:assert/strict';
import { isDue } from '../../../../src/git/reminder';
import { neutralMessage, tellingMessage } from '../../../../src/journal/changes/commit-message';
import type { Change } from '../../../../src/journal/changes/diary-changes';

const change = (name: string, ...what: string[]): Change => ({
  is: what.length > 0 ? 'changed' : 'added',
  name,
  what,
  before: null,
  after: null,
});

describe('a telling message', () => {
  it('is the change, where there is one', () => {
    equal(tellingMessage([change('clear day 4 March 2026')]), 'journal: clear day 4 March 2026: added');
  });

  it('counts in its first line, and tells below, where there are more or it is long', () => {
    const text = tellingMessage([
      change('note of 4 March 2026'),
      change('attack of 2 March 2026', 'pain 6 → 7'),
    ]);
    equal(
      text,
      'journal: 1 added, 1 changed\n\nnote of 4 March 2026: added\nattack of 2 March 2026: pain 6 → 7',
    );
    match(tellingMessage([change('attack', 'a'.repeat(80))]), /^journal: 1 changed\n\nattack: aaa/);
  });

  it('ends somewhere', () => {
    const lines = tellingMessage(Array.from({ length: 500 }, () => change('a'))).split('\n');
    equal(lines.at(-1), 'and 450 more');
    equal(lines.length, 53);
  });

  it('is neutral where nothing is to be told', () => equal(tellingMessage([]), neutralMessage));
});

describe('a reminder to commit', () => {
  it('comes when it was asked for and is due', () => {
    const last = '2026-02-28';
    ok(!isDue('off', null, '2026-03-01'));
    ok(!isDue('daily', last, last));
    ok(isDue('daily', last, '2026-03-01'));
    ok(!isDue('weekly', last, '2026-03-06'));
    ok(isDue('weekly', last, '2026-03-07'));
    ok(isDue('weekly', null, last));
  });
});
