/** Which entry a place of the text is in. */
import { deepEqual, equal } from 'node:assert/strict';
import { entryLineAt } from '../../../src/panel/entry-at';

const text = `# A journal
# Of the first
- clear: 2026-03-01

- attack: 2026-03-02 06:40
  pain: 7
  note: |
    - no entry
`;

describe('the entry at a place', () => {
  it('is told by the line of its dash, from the comment above it to the next', () => {
    const at = (part: string) => entryLineAt(text, text.indexOf(part));
    deepEqual([at('# Of'), at('clear'), at('attack'), at('pain'), at('no entry')], [3, 3, 5, 5, 5]);
    equal(at('- attack'), 5, 'right before its dash');
    equal(entryLineAt(text, text.length), 5, 'at the very end');
  });

  it('is none where there is none', () => {
    equal(entryLineAt('', 0), null);
    equal(entryLineAt('journal: 1\n\n- clear: 2026-03-01\n', 0), null);
  });
});
