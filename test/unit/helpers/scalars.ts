/** Tables for scalars: what a text reads to, and what a text that misses is mended to. */
import assert from 'node:assert/strict';
import { Miss } from '../../../src/journal/scalars/miss';
import { spoken } from '../../../src/journal/spoken';

type Read = (text: string) => unknown;

/** Each text reads to the value beside it. */
export function reads(read: Read, table: Record<string, unknown>): void {
  for (const [text, value] of Object.entries(table)) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), value));
  }
}

/** Each text is refused; the text beside it is offered instead, and reads. */
export function mends(read: Read, table: Record<string, string>): void {
  for (const [text, mended] of Object.entries(table)) {
    it(`mends ${JSON.stringify(text)}`, () => {
      assert.equal(missOf(read, text).mended, mended);
      assert.ok(!(read(mended) instanceof Miss), `${mended} does not read`);
    });
  }
}

/** Each text is refused, and nothing is guessed. */
export function refuses(read: Read, texts: readonly string[]): void {
  for (const text of texts) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.equal(missOf(read, text).mended, undefined));
  }
}

function missOf(read: Read, text: string): Miss {
  const value = read(text);
  assert.ok(value instanceof Miss, `${JSON.stringify(text)} reads to ${JSON.stringify(value)}`);
  assert.ok(spoken(value.expected).length > 0);
  return value;
}
