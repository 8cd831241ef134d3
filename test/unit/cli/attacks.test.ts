/** `attacks`: a list for programs, and one for people. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import { attacksText } from '../../../src/cli/attacks';
import { contentFrom } from '../trends/support/figures';

const content = contentFrom(`- attack: 2026-03-02 06:40
  end: T15:10
  pain: 7
  side: left
  symptoms: nausea
  doses: [{drug: sumatriptan, dose: 50 mg}, {therapy: cold pack}]
- attack: 2026-03-11
  pain: mild
  type: tension
`);

describe('attacks', () => {
  it('as text: one line each, under its heads', () => {
    deepEqual(attacksText(content, {}).split('\n'), [
      'start             length         pain      migraine     taken',
      '2026-03-02 06:40  8 h 30 min     7         yes          sumatriptan 50 mg, cold pack',
      '2026-03-11        not known      mild      no',
    ]);
  });

  it('as JSON: an array with the same figures', () => {
    const [first, second] = JSON.parse(attacksText(content, { json: true }));
    deepEqual(Object.keys(first), [
      ...[
        'file',
        'line',
        'start',
        'end',
        'minutes',
        'dates',
        'type',
        'pain',
        'migraine',
        'criteria',
        'doses',
      ],
    ]);
    deepEqual([first.start, first.minutes, first.migraine], ['2026-03-02T06:40:00', 510, true]);
    deepEqual([second.start, second.end, second.migraine], ['2026-03-11', null, false]);
  });

  it('says where there is none, and keeps to a period', () => {
    equal(attacksText(content, { from: '2026-04-01' }), 'No attack is recorded here.');
    equal(attacksText(content, { from: '2026-04-01', json: true }), '[]');
    equal(attacksText(content, { from: '2026-03-03' }).split('\n').length, 2);
    throws(() => attacksText(content, { to: 'soon' }), /--to is not a date: soon/);
  });
});
