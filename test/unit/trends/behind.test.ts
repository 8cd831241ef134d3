/** Every mark leads back to the entries behind it. */
import { deepEqual, ok } from 'node:assert/strict';
import { allRefs, refAt } from '../../../src/trends/entry-refs';
import { trendsOf } from '../../../src/trends/trends';
import { contentFrom } from './support/figures';

const journals = {
  '2026/01.migraine.yaml': [
    '- clear: 2026-01-01/2026-01-10', // 1
    '# a comment of its own', // 2
    '- attack: 2026-01-05 20:00', // 3
    '  end: 2026-01-06 06:00',
    '  doses:',
    '    - {drug: sumatriptan}',
    '    - {drug: ibuprofen, at: T01:00}',
    '- day: 2026-01-12', // 8
    '  sleep: 7h',
    '- day: 2026-01-13', // 10
    '  headache: none',
    '',
  ].join('\n'),
  '2026/02.migraine.yaml': [
    '- intake: 2026-02-02 10:00', // 1
    '  drug: ibuprofen',
    '- treatment: 2026-01-20', // 3
    '  drug: baclofen',
    '  dose: 5 mg',
    '- treatment: 2026-02-01', // 6
    '  drug: baclofen',
    '  dose: 10 mg',
    '- attack: 2026-01-28 23:00', // 9
    '  end: 2026-01-29 05:00',
    '- clear: 2026-02-03', // 11
    '',
  ].join('\n'),
};

describe('entries behind a mark', () => {
  const found = trendsOf(contentFrom(journals));
  ok(found);
  const { behind, trends } = found;
  const at = (indices: readonly number[] | undefined) =>
    (indices ?? []).map((index) => {
      const { file, line } = refAt(behind.entries, index) ?? { file: '', line: 0 };
      return `${file.slice(5, 7)}:${line}`;
    });

  it('of a block: those of headache first, and none that says nothing of it', () => {
    deepEqual(behind.blocks.map(at), [
      ['01:3', '02:9', '01:1', '01:10'],
      ['02:9', '02:11'],
    ]);
    deepEqual(trends.blocks.length, 2);
  });

  it('of a class and block', () => {
    deepEqual(behind.acute.triptan.map(at), [['01:3'], []]);
    deepEqual(behind.acute['non-opioid'].map(at), [['01:3'], ['02:1']]);
    deepEqual(behind.acute.any.map(at), [['01:3'], ['02:1']]);
    deepEqual(behind.acute.opioid.map(at), [[], []]);
  });

  it('of a step: the entry that began it', () => {
    deepEqual(behind.steps.map(at), [['02:3', '02:6']]);
    deepEqual(
      trends.treatments[0]?.steps.map(({ from }) => from),
      ['2026-01-20', '2026-02-01'],
    );
  });

  it('are named in plain words, each once', () => {
    const labels = new Map(
      allRefs(behind.entries).map(({ file, line, label }) => [`${file.slice(5, 7)}:${line}`, label]),
    );
    deepEqual(labels.get('01:3'), 'attack of 5 January 2026, 20:00');
    deepEqual(labels.get('01:1'), 'clear from 1 January 2026 to 10 January 2026');
    deepEqual(labels.get('02:11'), 'clear on 3 February 2026');
    deepEqual(labels.get('02:3'), 'treatment with baclofen from 20 January 2026');
    deepEqual(labels.size, allRefs(behind.entries).length);
  });
});
