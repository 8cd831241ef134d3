/** Arrow keys walk over marks as in a grid, those that lead nowhere included: they too say something. */
import assert from 'node:assert/strict';
import type { Mark } from '../../../src/charts/chart';
import { entryMark, nextMark } from '../../../src/charts/navigate';

const mark = (id: string, row: number, x: number, entries: number[] = [0]): Mark => ({
  ...{ id, row, x, entries, label: id, y: 0, width: 10, height: 10, shape: null },
});
const marks = [
  mark('a1', 0, 0),
  mark('a2', 0, 10),
  mark('a3', 0, 20, []),
  mark('a4', 0, 30),
  mark('c1', 2, 0),
  mark('c2', 2, 18),
];
const from = (id: string, key: string) => nextMark(marks, id, key)?.id;

describe('walking over marks', () => {
  it('goes along a row, and stays at its ends', () => {
    assert.equal(from('a2', 'ArrowLeft'), 'a1');
    assert.equal(from('a2', 'ArrowRight'), 'a3');
    assert.equal(from('a3', 'ArrowRight'), 'a4');
    assert.equal(from('a1', 'ArrowLeft'), undefined);
    assert.equal(from('a4', 'ArrowRight'), undefined);
    assert.equal(from('a4', 'Home'), 'a1');
    assert.equal(from('a1', 'End'), 'a4');
  });

  it('goes to the nearest mark of the next row that has any', () => {
    assert.equal(from('a1', 'ArrowDown'), 'c1');
    assert.equal(from('a4', 'ArrowDown'), 'c2');
    assert.equal(from('c2', 'ArrowUp'), 'a3');
    assert.equal(from('c1', 'ArrowDown'), undefined);
  });

  it('leaves other keys alone', () => {
    assert.equal(from('a1', 'Tab'), undefined);
    assert.equal(from('gone', 'ArrowRight'), undefined);
  });

  it('is entered where it was left, else at the newest of the first row', () => {
    assert.equal(entryMark(marks, 'c1')?.id, 'c1');
    assert.equal(entryMark(marks, 'gone')?.id, 'a4');
    assert.equal(entryMark(marks, null)?.id, 'a4');
    assert.equal(entryMark([], null), undefined);
  });
});
