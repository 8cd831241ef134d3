/** The newest part of a diary, found without reading it. */
import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../src/journal/scalars/day';
import { contentOf, type TextFile } from '../../../src/trends/content';
import { recentPart } from '../../../src/trends/recent';
import { lineOf } from '../../../src/trends/source';
import { runs } from '../helpers/runs';

function placesIn(journals: readonly TextFile[]) {
  const content = contentOf(journals, null);
  return content.entries.map((placed) => ({ entry: placed.entry, line: lineOf(content, placed) }));
}

describe('the newest part of a diary', () => {
  it('leaves out files that end before it, and takes the others whole where they begin in it', () => {
    const journals = [
      { path: '2026-01.migraine.yaml', text: '- clear: 2026-01-30\n' },
      { path: '2026-02.migraine.yaml', text: '# February\n- clear: 2026-02-01\n- clear: 2026-02-02\n' },
      { path: 'inbox.migraine.yaml', text: '# nothing yet\n' },
    ];
    deepEqual(recentPart(journals, '2026-02-01'), [journals[1]]);
  });

  it('takes the end of a long file, each line where it was', () => {
    const text =
      '- clear: 2026-01-30\n- note: 2026-01-31\n  text: "- clear: 2026-03-01"\n- clear: 2026-02-01\n';
    const [part] = recentPart([{ path: 'all', text }], '2026-02-01');
    equal(part?.text, '\n\n\n- clear: 2026-02-01\n');
  });

  it('holds every entry from its first day on, under the same line, whatever the days between', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 20 }), fc.nat(200), (gaps, ago) => {
        let day = '2025-01-01';
        const entries = gaps.map((gap) => {
          day = addDays(day, gap);
          return `- day: ${day}\n  stress: ${gap % 10}\n`;
        });
        const all = [{ path: 'all', text: `# mine\n${entries.join('')}` }];
        const since = addDays('2025-01-01', ago);
        const isLater = ({ when }: { when: unknown }) => String(when) >= since;
        deepEqual(
          placesIn(recentPart(all, since)),
          placesIn(all).filter(({ entry }) => isLater(entry)),
        );
      }),
      runs(300),
    );
  });
});
