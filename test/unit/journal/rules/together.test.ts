/** What is remembered of months that reach into each other is that of their present texts. */
import { deepEqual } from 'node:assert/strict';
import { checkDiary } from '../../../../src/journal/check/diary';
import { EntryMemory } from '../../../../src/journal/memory';

const january =
  '- clear: 2026-01-31\n- attack: 2026-01-30 20:00\n  end: 2026-02-01 09:00\n  type: migraine\n';

describe('months that reach into each other', () => {
  const { read } = new EntryMemory();
  const codes = (january: string, february: string) => {
    const journals = [
      { path: '2026-01.migraine.yaml', text: january },
      { path: '2026-02.migraine.yaml', text: february },
    ];
    const found = checkDiary({ journals, profile: null }, { today: () => '2026-02-10', read });
    return [...found.values()].map((list) => list.map(({ code }) => code));
  };

  it('are judged again where any of them is another', () => {
    const [alone] = codes(january, '- clear: 2026-02-05\n');
    deepEqual(alone, ['clear-and-headache', 'out-of-order']);
    deepEqual(codes(january, '- clear: 2026-02-01\n')[1], ['clear-and-headache']);
    deepEqual(codes(january, '- clear: 2026-02-02\n')[1], []);
    deepEqual(codes(january, '- attack: 2026-02-01 08:00\n  end: T10:00\n  type: migraine\n')[1], [
      'overlapping-attacks',
    ]);
    deepEqual(codes(january, '- attack: 2026-02-01 08:30\n  end: T09:40\n  type: tension\n')[1], []);
    deepEqual(codes(january, '- clear: 2026-02-01\n')[1], ['clear-and-headache']);
  });
});
