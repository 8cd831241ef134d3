/** The clause of medicines: a headache day with a triptan, ergot, gepant or ditan taken for it. */
import { deepEqual, equal } from 'node:assert/strict';
import { dedent } from '../helpers/dedent';
import { type Answer, entry, migraine } from './support/figures';

/** Nothing but a dose could make it a migraine day. */
const plain = {
  attack: '2026-03-02 20:00',
  end: '2026-03-03 09:00',
  side: 'both',
  quality: 'pressing',
  activity: 'unaffected',
  pain: 2,
  symptoms: 'none',
  aura: 'none',
};
const days = ['2026-03-02', '2026-03-03'];
const answers = (text: string, profile = 'migraine-day: leiden') =>
  days.map((day) => migraine(text, day, profile));

const drugs: [drug: string, answer: Answer][] = [
  ['sumatriptan', 'yes'],
  ['Rizatriptan', 'yes'],
  ['ergotamine', 'yes'],
  ['dihydroergotamine', 'yes'],
  ['rimegepant', 'yes'],
  ['ubrogepant', 'yes'],
  ['lasmiditan', 'yes'],
  ['sumatriptan-naproxen', 'yes'],
  ['ibuprofen', 'no'],
  ['codeine', 'no'],
  ['metoclopramide', 'no'],
  ['propranolol', 'no'],
  ['my-brand', 'cannot tell'],
];

describe('migraine day by a medicine', () => {
  for (const [drug, answer] of drugs) {
    it(`${drug}: ${answer}`, () => {
      deepEqual(answers(entry({ ...plain, doses: `[{drug: ${drug}}]` })), [answer, 'no']);
    });
  }

  it('is none without doses: a dose is an event', () => {
    deepEqual(answers(entry(plain)), ['no', 'no']);
    deepEqual(answers(entry({ ...plain, doses: 'none' })), ['no', 'no']);
    deepEqual(answers(entry({ ...plain, doses: '[{therapy: cold}]' })), ['no', 'no']);
  });

  it('counts on the date of the dose, and not on every date of the attack', () => {
    deepEqual(answers(entry({ ...plain, doses: '[{drug: sumatriptan, at: T01:30}]' })), ['no', 'yes']);
    deepEqual(answers(entry({ ...plain, doses: '[{drug: sumatriptan, at: T20:00}]' })), ['yes', 'no']);
  });

  it('holds by every rule', () => {
    const text = entry({ ...plain, end: 'T21:00', doses: '[{drug: sumatriptan}]' });
    for (const rule of ['leiden', 'strict', 'leiden+type'])
      equal(answers(text, `migraine-day: ${rule}`)[0], 'yes');
  });

  it('takes the class of the profile', () => {
    const profile =
      'migraine-day: leiden\ndrugs: {my-brand: {class: triptan}, other-brand: {class: non-opioid}}';
    deepEqual(answers(entry({ ...plain, doses: '[{drug: my-brand}]' }), profile), ['yes', 'no']);
    deepEqual(answers(entry({ ...plain, doses: '[{drug: other-brand}]' }), profile), ['no', 'no']);
  });

  const types: [type: string, answer: Answer][] = [
    ['migraine', 'yes'],
    ['tension', 'no'],
    ['cluster', 'no'],
    ['other', 'no'],
  ];
  for (const [type, answer] of types) {
    it(`in an attack of type ${type}: ${answer}`, () => {
      deepEqual(answers(entry({ ...plain, type, doses: '[{drug: sumatriptan}]' })), [answer, 'no']);
    });
  }

  it('of an attack of another type says nothing of a second attack', () => {
    const text = entry({ ...plain, type: 'cluster', doses: '[{drug: sumatriptan}]' }) + entry(plain);
    deepEqual(answers(text), ['no', 'no']);
  });

  it('needs a headache day', () => {
    const text = entry({ ...plain, pain: 0, doses: '[{drug: sumatriptan}]' });
    deepEqual(answers(text), ['no', 'no']);
    deepEqual(answers(`${intake('sumatriptan')}- clear: 2026-03-02\n`), ['no', 'no']);
    deepEqual(answers(`${intake('sumatriptan')}- clear: 2026-03-04\n`), ['no', 'no']);
  });
});

function intake(drug: string, more: Record<string, string> = {}): string {
  return entry({ intake: '2026-03-02 12:00', drug, ...more });
}

describe('migraine day by an intake', () => {
  const aching = '- day: 2026-03-02\n  headache: 3\n';

  it('makes one of background headache', () => {
    deepEqual(answers(aching + intake('sumatriptan')), ['yes', 'no']);
    deepEqual(answers(aching + intake('sumatriptan', { reason: 'headache' })), ['yes', 'no']);
    deepEqual(answers(aching + intake('ibuprofen')), ['no', 'no']);
  });

  it('is in doubt where the drug is not known', () => {
    deepEqual(answers(aching + intake('my-brand')), ['cannot tell', 'no']);
    deepEqual(answers(aching + intake('my-brand', { reason: 'other' })), ['no', 'no']);
  });

  it('is none where it was taken to prevent, or for something else', () => {
    deepEqual(answers(aching + intake('rimegepant', { reason: 'preventive' })), ['no', 'no']);
    deepEqual(answers(aching + intake('sumatriptan', { reason: 'other' })), ['no', 'no']);
  });

  it('decides a date of an attack too', () => {
    deepEqual(answers(entry(plain) + intake('sumatriptan')), ['yes', 'no']);
  });
});

describe('a drug that is a preventive at the time', () => {
  const doses = entry({ ...plain, doses: '[{drug: Rimegepant}, {drug: rimegepant, at: T05:00}]' });
  const plan = (lines: string) => dedent`
    - treatment: ${lines}
      drug: rimegepant
      dose: 75 mg
  `;

  const rows: [what: string, treatments: string, expected: [Answer, Answer]][] = [
    ['before both', plan('2026-02-01'), ['no', 'no']],
    ['from the second date on', plan('2026-03-03'), ['yes', 'no']],
    ['later', plan('2026-03-04'), ['yes', 'yes']],
    ['stopped on the second date', `${plan('2026-02-01')}${stop('2026-03-03')}`, ['no', 'yes']],
    ['stopped before', `${plan('2026-02-01')}${stop('2026-03-01')}`, ['yes', 'yes']],
    ['begun in a month before', plan('2026-01'), ['no', 'no']],
    ['begun in a year before', plan('2025'), ['no', 'no']],
    ['begun and stopped in years before', `${plan('2019')}${stop('2020')}`, ['yes', 'yes']],
    ['not to prevent', `${plan('2026-02-01')}  purpose: bridging\n`, ['yes', 'yes']],
    ['another drug', plan('2026-02-01').replace('rimegepant', 'atogepant'), ['yes', 'yes']],
  ];
  for (const [what, treatments, expected] of rows) {
    it(what, () => {
      deepEqual(answers(doses + treatments), expected);
    });
  }

  function stop(date: string): string {
    return entry({ treatment: date, drug: 'rimegepant', stop: 'cost' });
  }
});
