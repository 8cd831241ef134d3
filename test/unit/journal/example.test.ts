/** The specification's example, as a whole: what it says is what is read, with nothing to complain of. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readJournal } from '../../../src/journal/journal';
import { kindNames } from '../../../src/journal/schema/kinds';

const text = readFileSync('test/fixtures/journal/example.migraine.yaml', 'utf8');
const mg = (amount: number) => ({ amount, unit: 'mg' });
const rough = (date: string) => ({ text: date, date });

const expected = [
  { kind: 'treatment', when: { text: '2019', date: null }, drug: 'propranolol', stop: 'not-tolerated' },
  {
    kind: 'treatment',
    when: rough('2026-01-10'),
    drug: 'baclofen',
    dose: [mg(5)],
    times: 3,
    plan: 'off-label, agreed with the neurologist; see in four weeks',
  },
  {
    kind: 'side-effect',
    when: { date: '2026-01-12' },
    of: 'baclofen',
    symptom: ['drowsiness', 'dizziness'],
    severity: 'mild',
    end: { date: '2026-01-20' },
  },
  { kind: 'treatment', when: rough('2026-01-24'), drug: 'baclofen', dose: [mg(5), mg(5), mg(10)] },
  {
    kind: 'attack',
    when: { date: '2026-03-02', time: '06:40' },
    onset: 'waking',
    end: { clock: '15:10' },
    pain: 7,
    side: 'left',
    quality: ['pulsating'],
    activity: 'worse',
    symptoms: ['nausea', 'photophobia', 'phonophobia'],
    aura: [{ kind: 'visual', lasted: { minutes: 25, text: '25m' } }],
    triggers: ['short-sleep'],
    doses: [{ drug: 'sumatriptan', dose: mg(50), at: { clock: '07:05' }, 'pain-before': 6, 'pain-2h': 2 }],
    note: 'Lay down in the dark.',
  },
  { kind: 'clear', when: { from: '2026-03-03', to: '2026-03-06' } },
  { kind: 'day', when: '2026-03-07', headache: 2, impact: 'none' },
  {
    kind: 'intake',
    when: { date: '2026-03-08', time: '20:00' },
    drug: 'ibuprofen',
    dose: mg(400),
    reason: 'other',
  },
  { kind: 'visit', when: '2026-03-10', with: 'Dr. Ada', ask: 'Go on with 20 mg?\nAnd the tiredness?\n' },
  { kind: 'score', when: '2026-03-10', name: 'HIT-6', total: 62 },
  { kind: 'note', when: { from: '2026-03-11', to: '2026-03-12' }, text: 'too ill to write' },
];

describe('the example of the specification', () => {
  it('reads to what it says, without a finding', () => {
    const { entries, findings } = readJournal(text);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      entries.map(({ entry }) => entry),
      expected,
    );
  });

  it('shows every kind', () => {
    const kinds = new Set(expected.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), [...kindNames].sort());
  });
});
