/** The rule leiden+type: the entry's type decides where the record cannot, and never overrules it. */
import { deepEqual } from 'node:assert/strict';
import { type Answer, entry, migraine } from './support/figures';

const yes = { side: 'left', pain: 6, symptoms: 'nausea', aura: 'none' };
const no = {
  side: 'both',
  quality: 'pressing',
  activity: 'unaffected',
  pain: 2,
  symptoms: 'none',
  aura: 'none',
};
const open = { pain: 6 };

const rows: [record: Record<string, string | number>, byType: Record<string, Answer>][] = [
  [yes, { absent: 'yes', migraine: 'yes', tension: 'yes', cluster: 'yes', other: 'yes' }],
  [no, { absent: 'no', migraine: 'no', tension: 'no', cluster: 'no', other: 'no' }],
  [open, { absent: 'cannot tell', migraine: 'yes', tension: 'no', cluster: 'no', other: 'no' }],
];

function answer(record: Record<string, string | number>, type: string, rule?: string): Answer {
  const keys = { attack: '2026-03-02 08:00', end: 'T20:00', ...(type === 'absent' ? {} : { type }) };
  return migraine(entry({ ...keys, ...record }), '2026-03-02', rule ? `migraine-day: ${rule}` : '');
}

describe('migraine day by leiden+type', () => {
  for (const [record, byType] of rows) {
    it(`${JSON.stringify(record)}`, () => {
      const found = Object.keys(byType).map((type) => [type, answer(record, type, 'leiden+type')]);
      deepEqual(Object.fromEntries(found), byType);
    });
  }

  it('is the rule where none is chosen', () => {
    deepEqual([answer(open, 'migraine'), answer(open, 'tension')], ['yes', 'no']);
  });

  it('alone asks the type', () => {
    for (const rule of ['leiden', 'strict']) {
      deepEqual(
        [answer(open, 'migraine', rule), answer(open, 'tension', rule)],
        ['cannot tell', 'cannot tell'],
      );
    }
  });

  it('asks each attack of a date', () => {
    const attack = (time: string, type: string) => entry({ attack: `2026-03-02 ${time}`, type, pain: 6 });
    const of = (text: string) => migraine(text, '2026-03-02', '');
    deepEqual(of(attack('08:00', 'tension') + attack('18:00', 'migraine')), 'yes');
    deepEqual(of(attack('08:00', 'tension') + attack('18:00', 'cluster')), 'no');
    deepEqual(of(attack('08:00', 'tension') + entry({ attack: '2026-03-02 18:00', pain: 6 })), 'cannot tell');
  });

  it('lets a migraine be one where a drug of unknown class leaves it in doubt', () => {
    const doses = { doses: '[{drug: my-brand}]' };
    deepEqual(answer({ ...no, ...doses }, 'absent'), 'cannot tell');
    deepEqual(answer({ ...no, ...doses }, 'migraine'), 'yes');
    deepEqual(answer({ ...no, ...doses }, 'tension'), 'no');
  });
});
