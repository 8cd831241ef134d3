/** New entries as text: what is written reads to what was meant, in the form a person would have chosen. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { asText, entryText } from '../../../../src/journal/edit/entry-text';
import { readEntry } from '../../../../src/journal/read/entry';
import type { Entry } from '../../../../src/journal/schema/kinds';
import { journal } from '../../helpers/journals';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

function reads(entry: Entry): void {
  const { entry: read, findings } = readEntry(`${entryText(entry)}\n`);
  const { 'x-id': _, ...known } = entry as Entry & { 'x-id'?: unknown };
  deepEqual(plain(read), plain(known));
  deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  );
}

describe('a new entry as text', () => {
  it('reads to what was meant, of every kind and key', () => {
    const entries = journal.map(({ entries: list }) => list as Entry[]);
    fc.assert(
      fc.property(entries, (list) => list.forEach(reads)),
      { numRuns: 20 },
    );
  });

  it('keeps any text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom('a', ' ', '\n', '#', ':', '- ', '  ', '\t', '|', '\u2028', 'none', "'"), {
          maxLength: 12,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!/\p{Cs}/u.test(text));
        reads({ kind: 'note', when: { from: '2026-03-02', to: '2026-03-02' }, text });
        reads({ kind: 'day', when: '2026-03-02', note: asText(text) });
      }),
      { numRuns: 150 },
    );
  });

  it('is written as a person would write it', () => {
    equal(
      entryText({
        kind: 'attack',
        when: { date: '2026-03-02', time: '06:40' },
        zone: 'Asia/Tokyo',
        note: asText('Lay down.\r\n\r\nSlept: well. #2'),
        pain: 'none',
        symptoms: ['nausea', 'photophobia'],
        prodrome: [],
        doses: [{ drug: 'sumatriptan', dose: { amount: 2, unit: 'tablet' }, at: { clock: '07:05' } }],
        aura: [{ kind: 'visual' }],
      }),
      [
        '- attack: 2026-03-02 06:40',
        '  pain: none',
        '  symptoms: [nausea, photophobia]',
        '  aura: [visual]',
        '  prodrome: none',
        '  doses:',
        '    - {drug: sumatriptan, dose: 2 tablets, at: T07:05}',
        '  note: |',
        '    Lay down.',
        '',
        '    Slept: well. #2',
        '  zone: Asia/Tokyo',
      ].join('\n'),
    );
  });

  it('is short where little is known', () => {
    const day = { date: '2026-03-02' };
    equal(entryText({ kind: 'attack', when: day }), '- attack: 2026-03-02');
    equal(
      entryText({ kind: 'clear', when: { from: '2026-03-02', to: '2026-03-04' } }),
      '- clear: 2026-03-02/2026-03-04',
    );
    equal(
      entryText({
        kind: 'treatment',
        when: { text: '2026-03', date: null },
        drug: 'baclofen',
        dose: [{ amount: 5, unit: 'mg' }],
      }),
      '- treatment: 2026-03\n  drug: baclofen\n  dose: 5 mg',
    );
    ok(!entryText({ kind: 'day', when: '2026-03-02' }).endsWith('\n'));
  });
});
