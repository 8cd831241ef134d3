/** "Did you mean": which word of a list is near enough to be offered. */
import assert from 'node:assert/strict';
import { kindNames } from '../../../src/journal/schema/kinds';
import { nearest } from '../../../src/journal/suggest';

describe('the nearest word', () => {
  const table: [word: string, nearest: string | undefined][] = [
    ['atack', 'attack'],
    ['Attack', 'attack'],
    ['attakc', 'attack'],
    ['attacks', 'attack'],
    ['side_effect', 'side-effect'],
    ['sideeffect', 'side-effect'],
    ['side effect', 'side-effect'],
    ['dya', 'day'],
    ['intaek', 'intake'],
    ['headache', undefined],
    ['medication', undefined],
    ['', undefined],
    ['x'.repeat(500), undefined],
  ];
  for (const [word, expected] of table) {
    it(`to ${JSON.stringify(word.slice(0, 20))} is ${expected}`, () => {
      assert.equal(nearest(word, kindNames), expected);
    });
  }

  it('is the nearer of two', () => assert.equal(nearest('moad', ['mad', 'mood', 'mo']), 'mad'));
  it('is the same word in other letters before any other', () => {
    assert.equal(nearest('Mood', ['moot', 'mood']), 'mood');
  });
  it('is never the opposite', () => {
    assert.equal(nearest('affected', ['unaffected']), undefined);
    assert.equal(nearest('unknown', ['known']), undefined);
  });
  it('is none of none', () => assert.equal(nearest('day', []), undefined));
});
