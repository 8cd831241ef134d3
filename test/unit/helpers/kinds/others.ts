/** The keys of all kinds but the attack. */
import {
  choice,
  common,
  datesTable,
  dateTable,
  duration,
  end,
  grade,
  type KeyTable,
  type KindTable,
  momentTable,
  name,
  pain,
  quantity,
  roughTable,
  type Tables,
  terms,
  text,
  whole,
} from './keys';

const date = ['2026-03-02', '2026-03-02'] as const;
const moment = ['2026-03-02', { date: '2026-03-02' }] as const;
const rough = ['2026-03-02', { text: '2026-03-02', date: '2026-03-02' }] as const;
const range = ['2026-03-02', { from: '2026-03-02', to: '2026-03-02' }] as const;
const scale = whole(0, 10);

const missed: KeyTable = {
  right: [
    ['baclofen', [{ drug: 'baclofen' }]],
    ['[baclofen, Vitamin B2]', [{ drug: 'baclofen' }, { drug: 'Vitamin B2' }]],
    ['[{drug: baclofen, doses: 2}, magnesium]', [{ drug: 'baclofen', doses: 2 }, { drug: 'magnesium' }]],
    ['none', []],
  ],
  wrong: [
    ['"?"'],
    ['[{drug: baclofen, doses: some}]', 'some', 'doses', [{ drug: 'baclofen' }]],
    ['[[a], baclofen]', '[a]', 'missed', [{ drug: 'baclofen' }]],
  ],
};

const dosesOfADay: KeyTable = {
  right: [
    ['5 mg', [{ amount: 5, unit: 'mg' }]],
    [
      '[5 mg, 5 mg, 10 mg]',
      [
        { amount: 5, unit: 'mg' },
        { amount: 5, unit: 'mg' },
        { amount: 10, unit: 'mg' },
      ],
    ],
  ],
  wrong: [['5mg'], ['[5 mg, ten]', 'ten'], ['{morning: 5 mg}'], ['15']],
};

const intake: KindTable = {
  date: moment,
  needs: { drug: ['ibuprofen', 'ibuprofen'] },
  kind: momentTable,
  keys: {
    drug: name,
    therapy: name,
    dose: quantity,
    route: text,
    reason: choice('headache', 'preventive', 'other'),
    relief: choice('none', 'partial', 'full'),
    ...common,
  },
};

const day: KindTable = {
  date,
  kind: dateTable,
  keys: {
    headache: pain,
    impact: grade,
    sleep: duration,
    'sleep-quality': scale,
    stress: scale,
    mood: scale,
    menstruation: whole(1, 99),
    factors: terms,
    missed,
    'work-missed': duration,
    'work-reduced': duration,
    weather: terms,
    ...common,
  },
};

const treatment: KindTable = {
  date: rough,
  needs: { drug: ['baclofen', 'baclofen'] },
  kind: roughTable,
  keys: {
    drug: name,
    therapy: name,
    dose: dosesOfADay,
    times: whole(1, 24),
    every: duration,
    route: text,
    purpose: choice('preventive', 'bridging', 'other'),
    plan: text,
    stop: choice('no-effect', 'not-tolerated', 'worked', 'pregnancy', 'cost', 'other'),
    ...common,
  },
};

const sideEffect: KindTable = {
  date: moment,
  needs: { symptom: ['drowsiness', ['drowsiness']] },
  kind: momentTable,
  keys: {
    of: name,
    symptom: terms,
    severity: grade,
    end: { right: end.right.slice(1), wrong: [...end.wrong, ['T15:10']] },
    action: text,
    ...common,
  },
};

const total: KeyTable = {
  right: [
    ['62', 62],
    ['0', 0],
    ['62.5', 62.5],
  ],
  wrong: [['high'], ['-1'], ['62,5'], ['[62]']],
};

export const otherTables: Omit<Tables, 'attack'> = {
  intake,
  day,
  clear: { date: range, kind: datesTable, keys: { ...common } },
  treatment,
  'side-effect': sideEffect,
  visit: {
    date,
    kind: dateTable,
    keys: { with: text, reason: text, decided: text, ask: text, ...common },
  },
  score: {
    date,
    needs: { name: ['HIT-6', 'HIT-6'], total: ['62', 62] },
    kind: dateTable,
    keys: { name: text, total, ...common },
  },
  note: {
    date: range,
    needs: { text: ['Too ill to write.', 'Too ill to write.'] },
    kind: datesTable,
    keys: { text, tags: terms, zone: common.zone as KeyTable },
  },
};
