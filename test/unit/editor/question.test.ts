/** Questions at the keyboard: one key suffices where one can, Enter takes what is shown first. */
import { deepEqual, equal } from 'node:assert/strict';
import { answerAtOnce, type Question, rowsFor } from '../../../src/editor/capture/question';

const pain: Question = {
  title: '',
  prompt: '',
  skip: 'Skip',
  choices: Array.from({ length: 11 }, (_, i) => ({
    answer: String(i),
    key: String(i),
    label: i === 10 ? 'worst' : '',
  })),
};
const drug: Question = {
  title: '',
  prompt: '',
  skip: 'Skip',
  choices: [{ answer: 'sumatriptan', label: 'sumatriptan 50 mg', key: '1' }],
  check: (text) => (text.length > 2 ? null : 'a name'),
};
const several: Question = {
  ...pain,
  isSeveral: true,
  choices: [
    { answer: 'nausea', key: 'n', label: 'nausea' },
    { answer: 'photophobia', key: 'l', label: 'light' },
  ],
};

describe('a key alone', () => {
  const rows: [question: Question, typed: string, answer: string | undefined][] = [
    [pain, '7', '7'],
    [pain, '1', undefined],
    [pain, '10', '10'],
    [pain, '11', undefined],
    [pain, '', undefined],
    [drug, '1', 'sumatriptan'],
    [drug, 's', undefined],
    [several, 'n', undefined],
  ];
  for (const [question, typed, answer] of rows) {
    it(`${typed} is ${answer ?? 'not all'}`, () => equal(answerAtOnce(question, typed), answer));
  }
});

describe('what Enter takes', () => {
  const first = (question: Question, typed: string) => rowsFor(question, typed)[0]?.answer;
  it('is to skip where nothing is typed', () => equal(first(pain, ''), ''));
  it('is the key that others begin with', () => equal(first(pain, '1'), '1'));
  it('is nothing where nothing is meant', () => equal(first(pain, 'x'), null));
  it('is a choice by a part of its name', () => equal(first(drug, 'suma'), 'sumatriptan'));
  it('is else the text itself', () => equal(first(drug, 'naproxen'), 'naproxen'));
  it('is not a text that is wrong, which says what would be right', () => {
    deepEqual(rowsFor(drug, 'x'), [{ label: 'x', description: 'a name', answer: null }]);
  });
  it('is all that was typed, where there may be several', () =>
    equal(first(several, 'ln'), 'nausea photophobia'));
});

describe('rows of several', () => {
  it('stay in their places', () => {
    equal(rowsFor(several, '').length, 3);
    deepEqual(
      rowsFor(several, 'l').map(({ label }) => label),
      ['light', '$(circle-small) n  nausea', '$(check) l  light'],
    );
  });
});
