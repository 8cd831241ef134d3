/** The keys of an attack, and of the maps in it. */
import { choice, common, end, grade, type KeyTable, type KindTable, momentTable, pain, terms } from './keys';

const side = choice('left', 'right', 'both', 'changing');
const t = (clock: string) => ({ clock });

const course: KeyTable = {
  right: [
    [
      '[{at: T09:00, pain: 6}, {at: 2026-03-03 01:00, pain: none}]',
      [
        { at: t('09:00'), pain: 6 },
        { at: { date: '2026-03-03', time: '01:00' }, pain: 'none' },
      ],
    ],
    ['{at: T09:00, pain: 6}', [{ at: t('09:00'), pain: 6 }]],
    ['\n    - at: T09:00\n      pain: 6', [{ at: t('09:00'), pain: 6 }]],
  ],
  wrong: [
    ['6'],
    ['[{at: T09:00, pain: 12}]', '12', 'pain', [{ at: t('09:00') }]],
    ['[{at: 9am, pain: 6}]', '9am', 'at', [{ pain: 6 }]],
    ['[6, {at: T09:00, pain: 5}]', '6', 'course', [{ at: t('09:00'), pain: 5 }]],
  ],
};

const aura: KeyTable = {
  right: [
    ['visual', [{ kind: 'visual' }]],
    ['[visual, sensory]', [{ kind: 'visual' }, { kind: 'sensory' }]],
    ['none', []],
    [
      '[{kind: visual, start: T06:30, lasted: 25m, side: left}, speech]',
      [
        { kind: 'visual', start: t('06:30'), lasted: { minutes: 25, text: '25m' }, side: 'left' },
        { kind: 'speech' },
      ],
    ],
    ['{kind: visual}', [{ kind: 'visual' }]],
  ],
  wrong: [
    ['Visual'],
    ['[none, visual]'],
    ['[visual, Big Spots]', 'Big Spots', 'aura', [{ kind: 'visual' }]],
    ['[none, Big Spots]', 'Big Spots', 'aura'],
    ['[none, visual, Big Spots]', 'Big Spots', 'aura'],
    ['[{kind: visual, lasted: long}]', 'long', 'lasted', [{ kind: 'visual' }]],
    ['{kind: visual, side: top}', 'top', 'side', [{ kind: 'visual' }]],
    ['[{kind: visual, start: early}, speech]', 'early', 'start', [{ kind: 'visual' }, { kind: 'speech' }]],
  ],
};

const whole = {
  drug: 'sumatriptan',
  dose: { amount: 50, unit: 'mg' },
  route: 'oral',
  at: t('07:05'),
  'pain-before': 6,
  'pain-2h': 'asleep',
  relief: 'partial',
};
const wholeText =
  'drug: sumatriptan, dose: 50 mg, route: oral, at: T07:05, pain-before: 6, pain-2h: asleep, relief: partial';

/** A dose in which one value is wrong, and what is left of it. */
function wrongDose(key: string, written: string, value: string): KeyTable['wrong'][number] {
  const left: Record<string, unknown> = { ...whole };
  delete left[key];
  return [`[{${wholeText.replace(`${key}: ${written}`, `${key}: ${value}`)}}]`, value, key, [left]];
}

const doses: KeyTable = {
  right: [
    [`[{${wholeText}}]`, [whole]],
    [`{${wholeText}}`, [whole]],
    ['[{therapy: cold}]', [{ therapy: 'cold' }]],
    ['none', []],
    [
      '\n    - drug: ibuprofen\n      dose: 400 mg',
      [{ drug: 'ibuprofen', dose: { amount: 400, unit: 'mg' } }],
    ],
  ],
  wrong: [
    ['sumatriptan'],
    ['[sumatriptan, {drug: ibuprofen}]', 'sumatriptan', 'doses', [{ drug: 'ibuprofen' }]],
    wrongDose('drug', 'sumatriptan', '"?"'),
    wrongDose('dose', '50 mg', '50mg'),
    wrongDose('route', 'oral', '[oral]'),
    wrongDose('at', 'T07:05', '07:05'),
    wrongDose('pain-before', '6', '12'),
    wrongDose('pain-2h', 'asleep', 'gone'),
    wrongDose('relief', 'partial', 'some'),
  ],
};

export const attackTable: KindTable = {
  date: ['2026-03-02 06:40', { date: '2026-03-02', time: '06:40' }],
  kind: momentTable,
  keys: {
    end,
    onset: choice('waking'),
    type: choice('migraine', 'tension', 'cluster', 'aura-only', 'other'),
    pain,
    course,
    side,
    site: terms,
    quality: terms,
    activity: choice('worse', 'avoided', 'unaffected'),
    symptoms: terms,
    bothersome: {
      right: [['nausea', 'nausea']],
      wrong: [['Nausea'], ['[nausea]'], ['a b']],
    },
    aura,
    prodrome: terms,
    postdrome: terms,
    triggers: terms,
    impact: grade,
    doses,
    ...common,
  },
};
