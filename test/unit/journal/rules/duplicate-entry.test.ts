/** What makes two entries one: identities, and diaries that hold everything twice. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { waysOut } from '../../../../src/journal/finding';
import { identityOf } from '../../../../src/journal/identity';
import { readJournal } from '../../../../src/journal/journal';
import { spoken } from '../../../../src/journal/spoken';
import { type Files, filesAfter, saidOf } from '../../helpers/diary-findings';

function identity(text: string): string | null {
  const [placed] = readJournal(text).entries;
  assert.ok(placed, text);
  return identityOf(placed.entry);
}

const same: [a: string, b: string][] = [
  ['- attack: 2026-03-02 06:40\n', '- attack: 2026-03-02T06:40Z\n  zone: Asia/Tokyo\n  pain: 3\n'],
  ['- day: 2026-03-02\n', '- day: 2026-03-02\n  sleep: 7h\n'],
  ['- intake: 2026-03-02\n  drug: Ibuprofen\n', '- intake: 2026-03-02\n  drug: ibuprofen\n  dose: 400 mg\n'],
  ['- treatment: 2019\n  therapy: u\u0308x\n', '- treatment: 2019\n  therapy: \u00fcx\n'],
  ['- score: 2026-03-02\n  name: HIT-6\n  total: 1\n', '- score: 2026-03-02\n  name: hit-6\n  total: 2\n'],
  [
    '- side-effect: 2026-03-02\n  of: a1\n  symptom: [nausea, rash]\n',
    '- side-effect: 2026-03-02\n  of: A1\n  symptom: [rash, nausea]\n',
  ],
];
const different: [a: string, b: string][] = [
  ['- attack: 2026-03-02 06:40\n', '- attack: 2026-03-02 06:41\n'],
  ['- attack: 2026-03-02 06:40\n', '- intake: 2026-03-02 06:40\n  drug: x1\n'],
  ['- intake: 2026-03-02\n  drug: x1\n', '- intake: 2026-03-02\n  therapy: x1\n'],
  ['- intake: 2026-03-02\n  drug: x1\n', '- intake: 2026-03-02 00:00\n  drug: x1\n'],
  ['- treatment: 2019\n  drug: x1\n', '- treatment: 2019-01\n  drug: x1\n'],
  ['- score: 2026-03-02\n  name: HIT-6\n  total: 1\n', '- score: 2026-03-02\n  name: MIDAS\n  total: 1\n'],
  ['- side-effect: 2026-03-02\n  symptom: rash\n', '- side-effect: 2026-03-02\n  symptom: [rash, nausea]\n'],
];
const without = [
  '- attack: 2026-03-02\n',
  '- clear: 2026-03-02\n',
  '- visit: 2026-03-02\n',
  '- note: 2026-03-02\n  text: ill\n',
];

describe('an identity', () => {
  for (const [a, b] of same) {
    it(`is shared by ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      assert.notEqual(identity(a), null);
      assert.equal(identity(a), identity(b));
    });
  }
  for (const [a, b] of different) {
    it(`tells ${JSON.stringify(a)} from ${JSON.stringify(b)}`, () =>
      assert.notEqual(identity(a), identity(b)));
  }
  for (const text of without)
    it(`has none: ${JSON.stringify(text)}`, () => assert.equal(identity(text), null));
});

const entry = fc.constantFrom(
  ...same.flat(),
  ...different.flat(),
  ...without,
  '# of mine\n- day: 2026-03-05 # ok\n  mood: 5\n',
  '- treatment: 2019\n  drug: x1\n  stop: other\n',
);

describe('a diary', () => {
  it('with everything twice says so once an entry, and each way out takes one out and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { maxLength: 8 }), fc.constantFrom('', '\n'), (entries, gap) => {
        const text = entries.join(gap);
        const files: Files = { 'a.migraine.yaml': text, 'b.migraine.yaml': text };
        const count = (all: Files) => Object.values(all).flatMap((one) => readJournal(one).entries).length;
        const identities = entries.map(identity).filter((key) => key !== null);
        const before = saidOf('duplicate-entry', files);
        assert.ok(before.length >= identities.length);
        for (const { file, finding } of before) {
          assert.match(spoken(finding.message), /line \d+/);
          for (const fix of waysOut(finding)) {
            const after = filesAfter(files, file, fix);
            assert.equal(count(after), count(files) - 1);
            assert.equal(saidOf('duplicate-entry', after).length, before.length - 1);
          }
        }
        const offered = before.filter(
          ({ finding, file }) => file === 'b.migraine.yaml' && waysOut(finding).length > 0,
        );
        assert.ok(identities.length === 0 || offered.length > 0);
      }),
    );
  });
});
