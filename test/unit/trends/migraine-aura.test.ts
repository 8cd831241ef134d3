/** The clause of aura: 5 to 60 minutes, on the date it began; unknown where nothing is said of aura. */
import { deepEqual } from 'node:assert/strict';
import { dedent } from '../helpers/dedent';
import { type Answer, entry, migraine, recorded } from './support/figures';

/** Features that are all no, so that nothing but the aura decides. */
const plain = { side: 'both', quality: 'pressing', activity: 'unaffected', pain: 2, symptoms: 'none' };
const start = { attack: '2026-03-02 22:00', end: '2026-03-03 09:00' };
const eve = '2026-03-01';
const days = ['2026-03-02', '2026-03-03'];

type Row = [aura: string | null, leiden: [Answer, Answer], strict: [Answer, Answer]];

const no: [Answer, Answer] = ['no', 'no'];
const first: [Answer, Answer] = ['yes', 'no'];
const second: [Answer, Answer] = ['no', 'yes'];
const inDoubt: [Answer, Answer] = ['cannot tell', 'no'];

const rows: Row[] = [
  [null, inDoubt, inDoubt],
  ['none', no, no],
  ['visual', first, no],
  ['[visual, sensory]', first, no],
  ['[{kind: visual}]', first, no],
  ['[{kind: visual, lasted: 4m}]', no, no],
  ['[{kind: visual, lasted: 5m}]', first, first],
  ['[{kind: visual, lasted: 25m}]', first, first],
  ['[{kind: visual, lasted: 60m}]', first, first],
  ['[{kind: visual, lasted: 1h}]', first, first],
  ['[{kind: visual, lasted: 61m}]', no, no],
  ['[{kind: visual, lasted: 2h}, {kind: speech, lasted: 10m}]', first, first],
  ['[{kind: visual, lasted: 2h}, {kind: speech}]', first, no],
  ['[{kind: visual, start: T22:10, lasted: 20m}]', first, first],
  ['[{kind: visual, start: T00:10, lasted: 20m}]', second, second],
  ['[{kind: visual, start: 2026-03-03 08:00, lasted: 20m}]', second, second],
  ['[{kind: visual, start: 2026-03-03 08:00}]', second, no],
  ['[{kind: visual, start: T23:50, lasted: 30m}]', first, first],
];

describe('migraine day by aura', () => {
  for (const [aura, leiden, strict] of rows) {
    it(aura === null ? 'nothing said of aura' : `aura: ${aura}`, () => {
      const text = entry({ ...start, ...plain, ...(aura === null ? {} : { aura }) });
      const answers = (rule: string) => days.map((day) => migraine(text, day, `migraine-day: ${rule}`));
      deepEqual([answers('leiden'), answers('strict')], [leiden, strict]);
    });
  }

  it('counts on the eve where the aura began then, though nothing else is known of that date', () => {
    const aura = '[{kind: visual, start: 2026-03-01 23:50, lasted: 20m}]';
    const text = `- clear: 2026-02-28\n${entry({ attack: '2026-03-02 00:10', ...plain, aura })}`;
    deepEqual(
      [eve, '2026-03-02'].map((day) => migraine(text, day, 'migraine-day: strict')),
      ['yes', 'no'],
    );
    deepEqual(recorded(text), { '2026-02-28': 'clear', '2026-03-02': 'headache' });
  });

  it('does not count on a date after the attack, where a slip of the clock puts it', () => {
    const aura = '[{kind: visual, start: T07:40, lasted: 20m}]';
    const text = entry({ attack: '2026-03-02 08:00', end: 'T18:00', ...plain, aura });
    deepEqual(
      days.map((day) => migraine(text, day, 'migraine-day: leiden')),
      no,
    );
  });
});

describe('an aura alone', () => {
  const headache = (aura: string) => dedent`
    - attack: 2026-03-02 10:00
      type: aura-only
      end: T10:30
      ${aura}
    - clear: 2026-03-04
  `;
  const answers = (text: string) =>
    ['leiden', 'strict', 'leiden+type'].map((rule) => migraine(text, '2026-03-02', `migraine-day: ${rule}`));

  it('is a migraine day and no headache day', () => {
    const text = headache('aura: [{kind: visual, lasted: 25m}]');
    deepEqual(answers(text), ['yes', 'yes', 'yes']);
    deepEqual(recorded(text), { '2026-03-02': 'no headache', '2026-03-04': 'clear' });
  });

  it('is none where it was too short', () => {
    deepEqual(answers(headache('aura: [{kind: visual, lasted: 3m}]')), ['no', 'no', 'no']);
  });

  it('is one for the short rule where no length is said, by the word aura-only too', () => {
    deepEqual(answers(headache('aura: visual')), ['yes', 'no', 'yes']);
    deepEqual(answers(headache('note: Zigzags.')), ['yes', 'no', 'yes']);
  });

  it('is none by features, which need a headache', () => {
    const text = headache('aura: none\n  side: left\n  pain: 7\n  symptoms: nausea');
    deepEqual(answers(text), ['no', 'no', 'no']);
  });

  it('may have been there in an attack without pain', () => {
    const text = entry({ attack: '2026-03-02 10:00', pain: 'none' });
    deepEqual(answers(text), ['cannot tell', 'cannot tell', 'cannot tell']);
    deepEqual(recorded(text), { '2026-03-02': 'no headache' });
  });

  it('may have been there on a date without headache', () => {
    const text = `${entry({ attack: '2026-03-02 10:00' })}- day: 2026-03-02\n  headache: none\n`;
    deepEqual(answers(text), ['cannot tell', 'cannot tell', 'cannot tell']);
  });
});
