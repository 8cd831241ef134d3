/** No comment vanishes in a merge, wherever it stands. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Conflict, Side } from '../../../../src/journal/merge/conflict';
import { versionsIn } from '../../../../src/journal/merge/from-markers';
import { mergeJournals } from '../../../../src/journal/merge/merge-journals';
import { commented } from '../../helpers/commented-branches';
import { runs } from '../../helpers/runs';

/** How often each comment line stands in a text. */
function commentsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('#')) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

/** What neither side took out stands there as often as on the side that has it more often. */
function expectKept(base: string, ours: string, theirs: string, merged: string): void {
  const [b, o, t, m] = [base, ours, theirs, merged].map(commentsIn);
  for (const line of new Set([...(o?.keys() ?? []), ...(t?.keys() ?? [])])) {
    const [before, mine, other, now] = [b, o, t, m].map((counts) => counts?.get(line) ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    const isTakenOut = mine < before || other < before;
    const least = isTakenOut ? Math.min(mine, other) : Math.max(mine, other);
    ok(now >= least, `${line}: ${now} of ${least}`);
  }
}

describe('comments in a merge', () => {
  it('all stand in what comes of it, in conflict or not', () => {
    fc.assert(
      fc.property(commented, ({ base, ours, theirs }) => {
        expectKept(base, ours, theirs, mergeJournals(base, ours, theirs).text);
      }),
      runs(200),
    );
  });

  for (const side of ['ours', 'theirs', 'both'] as const) {
    it(`all stand once ${side} is kept, but for those of an entry that is decided as a whole`, () => {
      fc.assert(
        fc.property(commented, ({ base, ours, theirs }) => {
          const { conflicts } = mergeJournals(base, ours, theirs);
          const sides = new Map(conflicts.map(({ id }) => [id, side]));
          const { text } = mergeJournals(base, ours, theirs, { sides });
          expectKept(base, ours, theirs, `${text}\n${gone(conflicts, side)}`);
        }),
        runs(200),
      );
    });
  }

  it('all stand once either side of the markers is kept by hand, but for those within an entry', () => {
    fc.assert(
      fc.property(commented, ({ base, ours, theirs }) => {
        const { text, conflicts } = mergeJournals(base, ours, theirs);
        const versions = versionsIn(text);
        if (!versions) return;
        for (const side of ['ours', 'theirs'] as const) {
          expectKept(base, ours, theirs, `${versions[side]}\n${gone(conflicts, side)}`);
        }
      }),
      runs(200),
    );
  });

  it('all stand on either side where the changes of an entry do not go together', () => {
    const attack = (time: string, end: string) => `- attack: 2026-03-02 ${time}\n  end: ${end}\n`;
    const base = attack('06:40', 'T15:10');
    const ours = `${attack('07:40', 'T15:10')}  # slept\n`;
    const theirs = `# at work\n${attack('06:40', '2026-03-02 07:00')}`;
    const { conflicts } = mergeJournals(base, ours, theirs);
    equal(conflicts.length, 1);
    for (const side of ['ours', 'theirs'] as const) {
      const sides = new Map(conflicts.map(({ id }) => [id, side]));
      const { text } = mergeJournals(base, ours, theirs, { sides });
      expectKept(base, ours, theirs, text);
      equal(text.includes(side === 'ours' ? '07:40' : '06:40'), true);
    }
  });

  it('stand where they stood, also where the entry above them goes', () => {
    const day = (date: string) => `- day: 2026-03-${date}\n  headache: 1\n`;
    const [a, b, c] = ['01', '02', '03'].map(day);
    const base = `${a}${b}${c}`;
    const ours = `${a}${b}\n# from here on at home\n\n${c}`;
    deepEqual(mergeJournals(base, ours, `${a}${c}`), {
      text: `${a}\n# from here on at home\n\n${c}`,
      conflicts: [],
    });
    deepEqual(mergeJournals(base, ours, c ?? ''), {
      text: `# from here on at home\n\n${c}`,
      conflicts: [],
    });
    deepEqual(mergeJournals(base, ours, a ?? ''), {
      text: `${a}\n# from here on at home\n`,
      conflicts: [],
    });
  });
});

/** The text of entries that go when they are decided as a whole. */
function gone(conflicts: readonly Conflict[], kept: Side): string {
  const whole = conflicts.filter(({ path }) => path.length === 0);
  if (kept === 'both') return whole.map(({ ours, theirs }) => (ours === null ? theirs : '')).join('\n');
  return whole.map((one) => one[kept === 'ours' ? 'theirs' : 'ours'] ?? '').join('\n');
}
