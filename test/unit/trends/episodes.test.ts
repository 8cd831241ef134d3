/** Attacks are entries and episodes are runs of headache days: each is counted where it starts. */
import { deepEqual } from 'node:assert/strict';
import { figures, plusDays } from './support/figures';

/** One letter a day from 1 March on: h headache, c clear, . unknown, n recorded without headache. */
function diary(letters: string): string {
  const lines = { h: 'day: DATE\n  headache: 2', c: 'clear: DATE', n: 'attack: DATE\n  type: aura-only' };
  return [...letters]
    .map((letter, i) => {
      const line = lines[letter as keyof typeof lines];
      return line ? `- ${line.replace('DATE', plusDays('2026-03-01', i))}\n` : '';
    })
    .join('');
}

const rows: [letters: string, episodes: number][] = [
  ['h', 1],
  ['c', 0],
  ['hh', 1],
  ['hch', 2],
  ['hhhchh', 2],
  ['h.h', 2],
  ['hnh', 2],
  ['h..hc.hh', 3],
  ['chhhc', 1],
];

describe('episodes', () => {
  for (const [letters, episodes] of rows) {
    it(`${letters}: ${episodes}`, () => {
      deepEqual(figures(diary(letters)).totals.episodes, episodes);
    });
  }

  it('join attacks that follow each other without a whole day free', () => {
    const text = '- attack: 2026-03-01 08:00\n- attack: 2026-03-01 20:00\n- attack: 2026-03-02 23:00\n';
    const { attacks, episodes } = figures(text).totals;
    deepEqual([attacks, episodes], [3, 1]);
  });

  it('are counted in the block, the month and the period they start in', () => {
    const text = '- attack: 2026-02-10\n  end: 2026-03-12\n- clear: 2026-03-20\n';
    const { blocks, months } = figures(text);
    deepEqual(
      blocks.map(({ attacks, episodes }) => [attacks, episodes]),
      [
        [1, 1],
        [0, 0],
      ],
    );
    deepEqual(
      months.map(({ attacks, episodes }) => [attacks, episodes]),
      [
        [1, 1],
        [0, 0],
      ],
    );
    const later = figures(text, { from: '2026-02-11' }).totals;
    deepEqual([later.attacks, later.episodes, later.headacheDays], [0, 0, 30]);
  });

  it('attacks count whatever they are, also without headache', () => {
    const text =
      '- attack: 2026-03-01\n  type: aura-only\n- attack: 2026-03-01\n  pain: 0\n- attack: 2026-03-01\n';
    const { attacks, episodes, headacheDays } = figures(text).totals;
    deepEqual([attacks, episodes, headacheDays], [3, 1, 1]);
  });
});
