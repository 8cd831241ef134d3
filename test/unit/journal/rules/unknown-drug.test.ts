/** Names of drugs: what is a slip, what is new, and ways out that truly are. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { knownDrugs } from '../../../../src/journal/drugs';
import { asScalar } from '../../../../src/journal/edit/scalar-text';
import { waysOut } from '../../../../src/journal/finding';
import { readJournal } from '../../../../src/journal/journal';
import { spoken } from '../../../../src/journal/spoken';
import { type Files, filesAfter, saidOf } from '../../helpers/diary-findings';
import { runs, seen } from '../../helpers/runs';

const journal = 'journal.migraine.yaml';
const profile = 'profile.migraine.yaml';
const taken = (name: string): Files => ({
  [journal]: `- intake: 2026-03-02 07:00\n  drug: ${asScalar(name)}\n`,
});
const suggested = (name: string) =>
  saidOf('unknown-drug', taken(name)).map(
    ({ finding }) => /(?:mean|those of) `([^`]+)`/.exec(spoken(finding.message))?.[1] ?? null,
  );

const slips: [written: string, meant: string | null][] = [
  ['sumatripan', 'sumatriptan'],
  ['summatriptan', 'sumatriptan'],
  ['Ibuprophen', 'ibuprofen'],
  ['paracetmol', 'paracetamol'],
  ['acetaminophin', 'acetaminophen'],
  ['napproxen', 'naproxen'],
  ['baclofene', 'baclofen'],
  ['ibuprofen 400', 'ibuprofen'],
  ['amitryptiline', 'amitriptyline'],
  ['s\u0443matriptan', 'sumatriptan'],
  ['\u0456bupr\u043efen', 'ibuprofen'],
  ['leaves', null],
  ['blue pill', null],
  ['суматриптан', null],
  ['頭痛薬', null],
];

/** Names that are nobody's slip. */
const brands =
  'Maxalt Zomig Relpax Imitrex Naramig Ascotop Advil Nurofen Tylenol Panadol Excedrin Aimovig Ajovy Emgality Vyepti Nurtec Vydura Ubrelvy Reyvow Topamax Botox Novalgin Dolormin Thomapyrin Cafergot Zofran Primperan Inderal Sibelium Saroten Lioresal'.split(
    ' ',
  );

describe('an unknown drug', () => {
  for (const [written, meant] of slips) {
    it(`${written} may be ${meant}`, () => assert.deepEqual(suggested(written), [meant]));
  }

  it('of another name is no slip', () => {
    assert.deepEqual(
      brands.filter((name) => suggested(name)[0] !== null),
      [],
    );
  });

  it('is none of the table', () => {
    for (const name of knownDrugs) assert.deepEqual(suggested(name), [], name);
  });
});

const name = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'aeiourst :#\'"-[]{},&*!|>%@`\\\t'), minLength: 1, maxLength: 20 }),
    fc.constantFrom('no', 'null', '12', 'x: y', '- a', '"', "''", 'a #b', 'ibuprofen?', '2026-03-02', 'Ünï'),
  )
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/\p{Cs}/u.test(text) && text !== '__proto__');

describe('the ways out of an unknown drug', () => {
  it('leave no finding of it, and every entry', () => {
    let ways = 0;
    fc.assert(
      fc.property(name, (drug) => {
        const files: Files = {
          [journal]: `# first\n- clear: 2026-03-01\n\n- intake: 2026-03-02 07:00 # took\n  drug: ${asScalar(drug)}\n`,
          [profile]: 'profile: 1\r\ndrugs: # own\r\n  my-powder: {class: combination}\r\n',
        };
        for (const { file, finding } of saidOf('unknown-drug', files)) {
          for (const fix of waysOut(finding)) {
            const changed = filesAfter(files, file, fix);
            assert.deepEqual(saidOf('unknown-drug', changed), [], spoken(fix.title));
            assert.equal(readJournal(changed[journal] ?? '').entries.length, 2);
            assert.ok(changed[profile]?.startsWith(files[profile]?.trimEnd() ?? '?'));
            ways++;
          }
        }
      }),
      runs(120),
    );
    assert.ok(ways > seen(100), `only ${ways}`);
  });
});
