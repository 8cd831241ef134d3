/** The clause of features: two of four of the pain, one of what goes with it; unknown where a key is absent. */
import { deepEqual, equal } from 'node:assert/strict';
import { type Answer, entry, migraine } from './support/figures';

const date = '2026-03-02';
const leiden = 'migraine-day: leiden';
/** Long enough, and without aura, so that nothing but the features decides. */
const attack = { attack: `${date} 08:00`, end: 'T20:00', aura: 'none' };

const feature = {
  side: { yes: ['left', 'right', 'changing'], no: ['both'] },
  quality: { yes: ['pulsating', '[pressing, pulsating]'], no: ['pressing', 'none', '[dull, stabbing]'] },
  pain: { yes: ['4', '10', 'moderate', 'severe'], no: ['1', '3', 'mild'] },
  activity: { yes: ['worse', 'avoided'], no: ['unaffected'] },
} as const;
const names = Object.keys(feature) as (keyof typeof feature)[];
const values = ['yes', 'no', 'absent'] as const;

function answerOf(keys: Record<string, string>): Answer {
  return migraine(entry({ ...attack, ...keys }), date, leiden);
}

/** By hand: two that are sure are enough, and fewer than two that may be are too few. */
function twoOfFour(chosen: readonly (typeof values)[number][]): Answer {
  const sure = chosen.filter((value) => value === 'yes').length;
  const open = chosen.filter((value) => value === 'absent').length;
  return sure >= 2 ? 'yes' : sure + open >= 2 ? 'cannot tell' : 'no';
}

describe('migraine day by features', () => {
  it('takes two of the four, in all 81 ways', () => {
    for (let i = 0; i < 81; i++) {
      const chosen = names.map((_, place) => values[Math.floor(i / 3 ** place) % 3] ?? 'absent');
      const keys = names.flatMap((name, place) => {
        const value = chosen[place];
        return value === 'yes' || value === 'no' ? [[name, feature[name][value][0]]] : [];
      });
      const said = { ...Object.fromEntries(keys), symptoms: 'nausea' };
      equal(answerOf(said), twoOfFour(chosen), JSON.stringify(said));
    }
  });

  for (const name of names) {
    // One of the others is met, so that this one decides.
    const others = { side: 'left', quality: 'dull', pain: '2', activity: 'unaffected', symptoms: 'nausea' };
    const rest = name === 'side' ? { ...others, quality: 'pulsating' } : others;
    for (const value of feature[name].yes) {
      it(`${name}: ${value} is one of them`, () => {
        equal(answerOf({ ...rest, [name]: value }), 'yes');
      });
    }
    for (const value of feature[name].no) {
      it(`${name}: ${value} is none`, () => {
        equal(answerOf({ ...rest, [name]: value }), 'no');
      });
    }
  }

  const course = (...pains: (number | string)[]) =>
    `[${pains.map((pain, i) => `{at: T${String(9 + i).padStart(2, '0')}:00, pain: ${pain}}`).join(', ')}]`;
  const pains: [what: string, keys: Record<string, string>, answer: Answer][] = [
    ['the highest of the course', { course: course(2, 6, 3) }, 'yes'],
    ['the course above the pain', { pain: '3', course: course(7) }, 'yes'],
    ['the pain above the course', { pain: '7', course: course(2) }, 'yes'],
    ['a mild course', { course: course(1, 'mild') }, 'no'],
    ['words above numbers', { pain: '2', course: course('severe') }, 'yes'],
    ['no pain at all is no headache day', { pain: '0' }, 'no'],
  ];
  for (const [what, keys, answer] of pains) {
    it(`worst pain: ${what}`, () => {
      const rest = { side: 'left', quality: 'dull', activity: 'unaffected', symptoms: 'nausea' };
      equal(answerOf({ ...rest, ...keys }), answer);
    });
  }
});

const companions: [keys: Record<string, string>, answer: Answer][] = [
  [{ symptoms: 'nausea' }, 'yes'],
  [{ symptoms: 'vomiting' }, 'yes'],
  [{ symptoms: '[photophobia, phonophobia]' }, 'yes'],
  [{ symptoms: 'photophobia' }, 'no'],
  [{ symptoms: 'phonophobia' }, 'no'],
  [{ symptoms: '[osmophobia, dizziness]' }, 'no'],
  [{ symptoms: 'none' }, 'no'],
  [{}, 'cannot tell'],
  [{ bothersome: 'nausea' }, 'yes'],
  [{ bothersome: 'vomiting', symptoms: 'none' }, 'yes'],
  [{ bothersome: 'photophobia' }, 'cannot tell'],
  [{ bothersome: 'photophobia', symptoms: 'phonophobia' }, 'yes'],
  [{ bothersome: 'phonophobia', symptoms: 'photophobia' }, 'yes'],
  [{ bothersome: 'phonophobia', symptoms: '[dizziness, phonophobia]' }, 'no'],
  [{ bothersome: 'dizziness' }, 'cannot tell'],
];

describe('what goes with the pain', () => {
  for (const [keys, answer] of companions) {
    it(`${JSON.stringify(keys)}: ${answer}`, () => {
      equal(answerOf({ side: 'left', pain: '6', ...keys }), answer);
    });
  }

  it('is of no matter where the pain has no two features', () => {
    const plain = { side: 'both', quality: 'pressing', activity: 'unaffected' };
    equal(answerOf({ ...plain, pain: '6' }), 'no');
    equal(answerOf(plain), 'no');
  });
});

describe('a bad night in three lines', () => {
  const text = entry({ attack: '2026-03-02 23:10', end: '2026-03-03 06:30', pain: 8 });

  for (const rule of ['leiden', 'strict', 'leiden+type']) {
    it(`is "cannot tell" by ${rule}, and not "no"`, () => {
      const answers = [date, '2026-03-03'].map((day) => migraine(text, day, `migraine-day: ${rule}`));
      deepEqual(answers, ['cannot tell', 'cannot tell']);
    });
  }
});

describe('the dates of a migraine', () => {
  const full = { side: 'left', pain: 6, symptoms: 'nausea', aura: 'none' };
  const days = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'];
  const over = (text: string) => days.map((day) => migraine(text, day, leiden));

  it('are all headache days of the attack', () => {
    const text = entry({ attack: '2026-03-02 20:00', end: '2026-03-04 09:00', ...full });
    deepEqual(over(text), ['yes', 'yes', 'yes', 'no']);
  });

  it('leave out a date that its day says was free', () => {
    const text = entry({ attack: '2026-03-02 20:00', end: '2026-03-04 09:00', ...full });
    deepEqual(over(`${text}- day: 2026-03-03\n  headache: none\n`), ['yes', 'no', 'yes', 'no']);
  });

  it('are told by the attack that can tell', () => {
    const text = entry({ attack: '2026-03-02 08:00' }) + entry({ attack: '2026-03-02 18:00', ...full });
    deepEqual(over(text), ['yes', 'no', 'no', 'no']);
  });

  it('are in doubt where one attack is told and the other is not', () => {
    const tension = { side: 'both', pain: 2, quality: 'pressing', activity: 'unaffected', aura: 'none' };
    const text = entry({ attack: '2026-03-02 08:00', ...tension }) + entry({ attack: '2026-03-02 18:00' });
    deepEqual(over(text), ['cannot tell', 'no', 'no', 'no']);
  });

  it('are none where headache is written in a day alone', () => {
    deepEqual(over('- day: 2026-03-02\n  headache: 9\n'), ['no', 'no', 'no', 'no']);
  });
});
