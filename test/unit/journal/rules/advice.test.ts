/** The only three sentences of advice: word by word, and when they are said. */
import assert from 'node:assert/strict';
import { messagesOf } from '../../helpers/diary-findings';

const today = '2026-03-20';
const now = 'call your emergency number now';
const soon = 'contact your doctor today; out of hours, urgent care';

const words: [words: string, said: string | null][] = [
  ['seizure', `\`seizure\`: ${now}.`],
  ['trouble-breathing', `\`trouble-breathing\`: ${now}.`],
  ['swollen-face', `\`swollen-face\`: ${now}.`],
  ['swollen-throat', `\`swollen-throat\`: ${now}.`],
  ['chest-pain', `\`chest-pain\`: ${now}.`],
  ['fainting', `\`fainting\`: ${now}.`],
  ['suicidal-thoughts', `\`suicidal-thoughts\`: ${now}.`],
  ['sudden-visual-change', `\`sudden-visual-change\`: ${now}.`],
  ['confusion', `\`confusion\`: ${soon}.`],
  ['hallucinations', `\`hallucinations\`: ${soon}.`],
  ['blistering-rash', `\`blistering-rash\`: ${soon}.`],
  ['allergic-reaction', `\`allergic-reaction\`: ${soon}.`],
  ['[confusion, hallucinations]', `\`confusion\`, \`hallucinations\`: ${soon}.`],
  ['[confusion, seizure]', `\`seizure\`: ${now}.`],
  ['[drowsiness, dizziness, weakness, nausea]', null],
  ['chest-tightness', null],
];

const sideEffect = (symptom: string, date = today, rest = '') =>
  messagesOf(
    'serious-side-effect',
    `- side-effect: ${date}\n  of: topiramate\n  symptom: ${symptom}\n${rest}`,
    today,
  );

describe('a serious side effect', () => {
  for (const [symptom, said] of words) {
    it(`${symptom}: ${said ?? 'nothing'}`, () =>
      assert.deepEqual(sideEffect(symptom), said === null ? [] : [said]));
  }

  const dates: [date: string, isSaid: boolean][] = [
    ['2026-03-12', false],
    ['2026-03-13', true],
    ['2026-03-20', true],
    ['2026-03-20 23:59', true],
    ['2026-03-21', true],
    ['2026-03-22', false],
    ['2025-03-20', false],
  ];
  for (const [date, isSaid] of dates) {
    it(`of ${date} is ${isSaid ? '' : 'not '}spoken of on ${today}`, () =>
      assert.equal(sideEffect('seizure', date).length, isSaid ? 1 : 0));
  }

  for (const end of ['2026-03-20', 'unknown', '2026-03-20 12:00']) {
    it(`is at rest with end: ${end}`, () =>
      assert.deepEqual(sideEffect('seizure', '2026-03-19', `  end: ${end}\n`), []));
  }
});

const gradual =
  '`baclofen`: this label asks for a gradual stop: ask your prescriber, unless they told you to.';
const begun = (rest = '') => `- treatment: 2026-01-10\n  drug: baclofen\n  dose: 20 mg\n${rest}`;
const stop = (date = '2026-03-18') => `- treatment: ${date}\n  drug: baclofen\n  stop: worked\n`;
const step = (date: string, dose: string) => `- treatment: ${date}\n  drug: baclofen\n  dose: ${dose}\n`;
const missed = (...dates: string[]) => dates.map((date) => `- day: ${date}\n  missed: baclofen\n`).join('');

const stops: [title: string, text: string, isSaid: boolean][] = [
  ['at once', begun() + stop(), true],
  ['at once, seven days ago', begun() + stop('2026-03-13'), true],
  ['at once, eight days ago', begun() + stop('2026-03-12'), false],
  ['in a month not known to the day', begun() + stop('2026-03'), false],
  ['after a lower step', begun() + step('2026-03-10', '10 mg') + stop(), false],
  ['after a lower step of the same day', begun() + step('2026-03-18', '10 mg') + stop(), false],
  ['after as high a step', begun() + step('2026-03-10', '[10 mg, 10 mg]') + stop(), true],
  [
    'after a step down and up again',
    begun() + step('2026-03-01', '5 mg') + step('2026-03-10', '20 mg') + stop(),
    true,
  ],
  ['after a step in micrograms', begun() + step('2026-03-10', '5000 mcg') + stop(), false],
  ['after a step in tablets', begun() + step('2026-03-10', '1 tablet') + stop(), true],
  ['with nothing before it', stop(), true],
  ['and taken up again', begun() + stop() + step('2026-03-19', '20 mg'), false],
  ['and to be taken up later', begun() + stop() + step('2026-03-28', '20 mg'), true],
  ['of an injection', begun('  route: injection\n') + stop(), false],
  ['of an injection, said otherwise', begun('  route: Subcutaneous\n') + stop(), false],
  ['of an injection, in short', begun('  route: s.c.\n') + stop(), false],
  ...['sc', 's.c', 'i.m.', 'im', 'i.v', 'IV', "' sc '", 'subcut injection', 'intravenous'].map(
    (route): [string, string, boolean] => [
      `of an injection, written ${route}`,
      begun(`  route: ${route}\n`) + stop(),
      false,
    ],
  ),
  ...['oral', 'disc', 'scored tablet', 'im Mund', 'slim'].map((route): [string, string, boolean] => [
    `of what is no injection: ${route}`,
    begun(`  route: ${route}\n`) + stop(),
    true,
  ]),
  ['and a new plan on the same day', begun() + stop() + step('2026-03-18', '20 mg'), false],
  ['and taken up again today', begun() + stop() + step('2026-03-20', '20 mg'), false],
  ['and begun again in a month not known to the day', begun() + stop() + step('2026-03', '20 mg'), true],
  ['by two days missed', begun() + missed('2026-03-12', '2026-03-13'), true],
  ['by two days missed long ago', begun() + missed('2026-03-11', '2026-03-12'), false],
  ['by two days missed, apart', begun() + missed('2026-03-16', '2026-03-18'), false],
  ['by one day missed twice', begun() + missed('2026-03-18', '2026-03-18'), false],
  ['by three days missed', missed('2026-03-19', '2026-03-18', '2026-03-17'), true],
  [
    'by two days without an injection',
    begun('  route: injection\n') + missed('2026-03-12', '2026-03-13'),
    false,
  ],
];

describe('a stop of baclofen', () => {
  for (const [title, text, isSaid] of stops) {
    it(`${title}: ${isSaid ? 'one sentence' : 'nothing'}`, () =>
      assert.deepEqual(messagesOf('abrupt-stop', text, today), isSaid ? [gradual] : []));
  }

  it('over a month’s end is of two days running', () => {
    assert.deepEqual(messagesOf('abrupt-stop', missed('2026-02-28', '2026-03-01'), '2026-03-02'), [gradual]);
  });

  it('is not of every drug', () => {
    assert.deepEqual(
      messagesOf('abrupt-stop', (begun() + stop()).replaceAll('baclofen', 'melatonin'), today),
      [],
    );
    const other = (begun() + stop()).replaceAll('baclofen', 'Propranolol Hydrochloride');
    assert.equal(messagesOf('abrupt-stop', other, today).length, 1);
  });
});
