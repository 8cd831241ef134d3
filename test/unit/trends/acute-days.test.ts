/** Days with an acute medicine, per class: doses do not add up, and the reason does not matter. */
import { deepEqual, equal } from 'node:assert/strict';
import { dedent } from '../helpers/dedent';
import { acute, entry, figures, type Options } from './support/figures';

const day = '2026-03-02';
const frame = '- clear: 2026-03-01\n- clear: 2026-03-05\n';

function intake(drug: string, time = '12:00', more: Record<string, string> = {}): string {
  return entry({ intake: `${day} ${time}`, drug, ...more });
}

const classes: [drug: string, classes: string][] = [
  ['sumatriptan', 'triptan any'],
  ['Frovatriptan', 'triptan any'],
  ['ergotamine', 'ergot any'],
  ['tramadol', 'opioid any'],
  ['paracetamol', 'non-opioid any'],
  ['acetaminophen', 'non-opioid any'],
  ['aspirin', 'non-opioid any'],
  ['ibuprofen', 'non-opioid any'],
  ['ubrogepant', 'gepant any'],
  ['lasmiditan', 'ditan any'],
  ['sumatriptan-naproxen', 'non-opioid triptan any'],
  ['sumatriptan + naproxen', 'non-opioid triptan any'],
  ['paracetamol + caffeine', 'combination any'],
  ['paracetamol + codeine', 'combination any'],
  ['paracetamol + ibuprofen', 'non-opioid any'],
  ['ibuprofen-caffeine', 'combination any'],
  ['my-brand', 'unknown any'],
  ['metoclopramide', ''],
  ['baclofen', ''],
  ['oxygen', ''],
];

describe('acute days by class', () => {
  for (const [drug, expected] of classes) {
    it(`${drug}: ${expected || 'none'}`, () => {
      deepEqual(acute(frame + intake(drug)), expected ? { [day]: expected } : {});
    });
  }

  it('take the classes of the profile', () => {
    const own = (drug: string, lines: string) =>
      acute(frame + intake(drug), { profile: `drugs: {${drug}: ${lines}}` })[day];
    equal(
      own('my-powder', '{class: combination, contains: [paracetamol, aspirin, caffeine]}'),
      'combination any',
    );
    equal(own('my-powder', '{contains: [paracetamol, caffeine]}'), 'combination any');
    equal(own('my-tablet', '{contains: [sumatriptan, naproxen]}'), 'non-opioid triptan any');
    equal(own('my-spray', '{class: other-acute}'), 'other-acute any');
    equal(own('my-sleep', '{class: other}'), undefined);
    equal(own('sumatriptan', '{class: other}'), undefined);
  });
});

type Row = [what: string, journal: string, days: Record<string, string>, options?: Options];

const rows: Row[] = [
  [
    'two doses of a drug',
    intake('sumatriptan', '08:00') + intake('sumatriptan', '20:00'),
    { '02': 'triptan any' },
  ],
  ['two drugs of a class', intake('ibuprofen') + intake('paracetamol'), { '02': 'non-opioid any' }],
  ['two classes', intake('ibuprofen') + intake('rizatriptan'), { '02': 'non-opioid triptan any' }],
  ['for a back', intake('ibuprofen', '12:00', { reason: 'other' }), { '02': 'non-opioid any' }],
  ['to prevent', intake('rimegepant', '12:00', { reason: 'preventive' }), { '02': 'gepant any' }],
  ['a date alone', '- intake: 2026-03-02\n  drug: ibuprofen\n', { '02': 'non-opioid any' }],
  ['a therapy', '- intake: 2026-03-02\n  therapy: cold pack\n', {}],
  ['an injection', intake('onabotulinumtoxin A', '12:00', { reason: 'preventive' }), {}],
  ['an unknown drug for something else', intake('my-brand', '12:00', { reason: 'other' }), {}],
  [
    'an unknown drug that is a preventive',
    `${intake('my-brand')}- treatment: 2026-01\n  drug: My Brand\n`,
    {},
  ],
  [
    'in an attack, at its start where no time is said',
    '- attack: 2026-03-02 23:00\n  end: 2026-03-03 08:00\n  doses: [{drug: sumatriptan}]\n',
    { '02': 'triptan any' },
  ],
  [
    'in an attack, after midnight',
    '- attack: 2026-03-02 23:00\n  end: 2026-03-03 08:00\n  doses: [{drug: sumatriptan, at: T01:30}]\n',
    { '03': 'triptan any' },
  ],
  [
    'in an attack, before it',
    '- attack: 2026-03-03 08:00\n  doses: [{drug: sumatriptan, at: 2026-03-02 22:00}]\n',
    { '02': 'triptan any' },
  ],
  [
    'in an attack of a date alone',
    '- attack: 2026-03-02\n  end: 2026-03-04\n  doses: [{drug: ibuprofen}, {therapy: cold}, {drug: domperidone}]\n',
    { '02': 'non-opioid any' },
  ],
  [
    'in an attack of tension, and in one of an aura alone',
    dedent`
      - attack: 2026-03-02 08:00
        type: tension
        doses: [{drug: ibuprofen}]
      - attack: 2026-03-03 08:00
        type: aura-only
        doses: [{drug: sumatriptan}]
    `,
    { '02': 'non-opioid any', '03': 'triptan any' },
  ],
  ['no doses', '- attack: 2026-03-02 08:00\n  doses: none\n', {}],
  [
    'a time in Tokyo',
    entry({ intake: '2026-03-02 00:30', drug: 'ibuprofen', zone: 'Asia/Tokyo' }),
    { '02': 'non-opioid any' },
    { profile: 'timezone: Europe/Berlin' },
  ],
];

describe('acute days', () => {
  for (const [what, journal, days, options] of rows) {
    it(what, () => {
      const found = Object.entries(acute(frame + journal, options)).map(([date, names]) => [
        date.slice(8),
        names,
      ]);
      deepEqual(found, Object.entries(days));
    });
  }

  it('count on days of which headache is unknown, and write zeros', () => {
    const { period, totals } = figures(frame + intake('ibuprofen') + intake('sumatriptan'));
    equal(period.recordedDays, 2);
    deepEqual(totals.acuteDays, {
      any: 1,
      triptan: 1,
      ergot: 0,
      opioid: 0,
      combination: 0,
      'non-opioid': 1,
      gepant: 0,
      ditan: 0,
      'other-acute': 0,
      unknown: 0,
    });
  });

  it('of several classes are days of any once', () => {
    const month = Array.from({ length: 12 }, (_, i) => {
      const date = `2026-03-${String(i + 1).padStart(2, '0')}`;
      const drugs = i < 6 ? ['sumatriptan'] : ['ibuprofen'];
      if (i === 5) drugs.push('ibuprofen');
      return drugs.map((drug) => entry({ intake: `${date} 10:00`, drug })).join('') + entry({ clear: date });
    });
    const { acuteDays } = figures(month.join('')).totals;
    deepEqual([acuteDays.triptan, acuteDays['non-opioid'], acuteDays.any], [6, 7, 12]);
  });
});
