/** Letters that look the same, invisible ones, and composed or decomposed ones make no second drug or word unnoticed. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drugKey, knownDrugs } from '../../../src/journal/drugs';
import { asSeen, looksLike, withoutInvisible } from '../../../src/journal/look-alike';
import { nameKey } from '../../../src/journal/scalars/words';
import { nearest } from '../../../src/journal/suggest';
import { vocabulary } from '../../../src/journal/vocabulary';

const pairs: [title: string, written: string, meant: string][] = [
  ['a Cyrillic a', 'sum\u0430triptan', 'sumatriptan'],
  ['nothing but Cyrillic', '\u0435\u0443\u0435', 'eye'],
  ['Cyrillic capitals', 'S\u0423M\u0410T\u0420I\u0420T\u0410N', 'sYMATPIPTAN'],
  ['a Greek omicron', 'ibupr\u03bffen', 'ibuprofen'],
  ['a Greek capital nu', '\u039daproxen', 'naproxen'],
  ['a dotless i', 'asp\u0131rin', 'aspirin'],
  ['a Latin alpha', 'b\u0251clofen', 'baclofen'],
  ['a mathematical letter', '\u{1d4c8}umatriptan', 'sumatriptan'],
  ['a letter of another width', '\uff53umatriptan', 'sumatriptan'],
  ['a Latin letter in a Cyrillic word', 'cуматриптан', 'суматриптан'],
];

describe('look-alikes', () => {
  for (const [title, written, meant] of pairs) {
    it(`${title} is seen as ${meant}`, () => {
      assert.equal(asSeen(written), asSeen(meant));
      assert.ok(looksLike(written, meant));
      assert.equal(nearest(written, ['something-else', meant]), meant);
    });
  }

  it('are not the same letters in another case or form', () => {
    assert.ok(!looksLike('Sumatriptan', 'sumatriptan'));
    assert.ok(!looksLike('u\u0308bel', '\u00fcbel'));
    assert.ok(!looksLike('sumatriptan', 'naproxen'));
  });

  it('tell apart all drugs and words there are', () => {
    for (const words of [knownDrugs, ...Object.values(vocabulary)]) {
      assert.equal(new Set([...words].map(asSeen)).size, new Set(words).size);
    }
  });
});

const invisible = fc.constantFrom(
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\ufe0f',
    '\u034f',
    '\u3164',
    '\u180e',
  ],
);
const word = fc.constantFrom(
  'sumatriptan',
  'übelkeit',
  'naïve-añejo',
  'погода',
  'ёлка',
  '頭痛',
  'coenzyme-q10',
);

describe('what nobody sees', () => {
  it('makes no other name, wherever it stands and however letters are composed', () => {
    fc.assert(
      fc.property(word, invisible, fc.nat(20), fc.constantFrom('NFC', 'NFD'), (name, character, at, form) => {
        const composed = name.normalize(form);
        const written = composed.slice(0, at) + character + composed.slice(at);
        assert.equal(nameKey(written), nameKey(name));
        assert.equal(drugKey(written), drugKey(name));
        assert.equal(withoutInvisible(written), composed);
        assert.equal(asSeen(written), asSeen(name));
      }),
    );
  });

  it('is gone after one look', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        assert.equal(nameKey(nameKey(text)), nameKey(text)),
      ),
    );
  });
});
