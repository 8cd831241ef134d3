/** Adding to a profile: what is put is read back, and nothing else is touched, whatever the profile looks like. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addKey, addWord } from '../../../../src/journal/edit/add-to-profile';
import { applyEdits, type Edit } from '../../../../src/journal/finding';
import { readProfile } from '../../../../src/journal/profile';
import { nameKey } from '../../../../src/journal/scalars/words';
import { runs, seen } from '../../helpers/runs';

const profilePath = 'profile.migraine.yaml';
const holding = (text: string | undefined) => ({ profilePath, fileText: () => text });

function edited(text: string | undefined, edits: readonly Edit[]): string | undefined {
  assert.ok(edits.every(({ file }) => file === profilePath));
  return edits.length === 0 ? undefined : applyEdits(text ?? '', edits);
}

const withTerm = (text: string | undefined) =>
  edited(text, addWord(holding(text), 'terms', 'triggers', 'choir'));
const withDrug = (text: string | undefined) =>
  edited(text, addKey(holding(text), 'drugs', 'zomig', '{class: triptan}'));

const words: [title: string, before: string | undefined, after: string | undefined][] = [
  ['makes a profile', undefined, 'profile: 1\nterms:\n  triggers: [choir]\n'],
  ['fills an empty one', '', 'profile: 1\nterms:\n  triggers: [choir]\n'],
  ['fills one of comments', '# mine', '# mine\nprofile: 1\nterms:\n  triggers: [choir]\n'],
  ['makes the section', 'profile: 1\n', 'profile: 1\nterms:\n  triggers: [choir]\n'],
  ['mends a missing line end', 'profile: 1', 'profile: 1\nterms:\n  triggers: [choir]\n'],
  ['keeps CRLF', 'profile: 1\r\n', 'profile: 1\r\nterms:\r\n  triggers: [choir]\r\n'],
  ['keeps a byte-order mark', '\uFEFFprofile: 1\n', '\uFEFFprofile: 1\nterms:\n  triggers: [choir]\n'],
  [
    'stays before the end of the document',
    'profile: 1\n# end\n...\n',
    'profile: 1\nterms:\n  triggers: [choir]\n# end\n...\n',
  ],
  [
    'goes below an empty section',
    'profile: 1\nterms: # own\ndrugs: {}\n',
    'profile: 1\nterms: # own\n  triggers: [choir]\ndrugs: {}\n',
  ],
  [
    'goes below the last key of a section',
    'terms:\n    site: [temple] # here\n\nprofile: 1\n',
    'terms:\n    site: [temple] # here\n    triggers: [choir]\n\nprofile: 1\n',
  ],
  [
    'goes into a bracketed section',
    'profile: 1\nterms: { site: [temple] }\n',
    'profile: 1\nterms: { site: [temple], triggers: [choir] }\n',
  ],
  ['goes into an empty one', 'profile: 1\nterms: {}\n', 'profile: 1\nterms: {triggers: [choir]}\n'],
  [
    'goes into a bracketed list',
    'profile: 1\nterms: {triggers: [ rain, "wind" ] } # all\n',
    'profile: 1\nterms: {triggers: [ rain, "wind", choir ] } # all\n',
  ],
  [
    'goes before a comma at the end',
    'profile: 1\nterms:\n  triggers: [rain, # wet\n    wind,]\n',
    'profile: 1\nterms:\n  triggers: [rain, # wet\n    wind, choir,]\n',
  ],
  [
    'goes into an empty list',
    'profile: 1\nterms:\n  triggers: []\n',
    'profile: 1\nterms:\n  triggers: [choir]\n',
  ],
  [
    'goes below a list with dashes',
    'profile: 1\nterms:\n  triggers:\n  - rain # wet\n\ndrugs: {}\n',
    'profile: 1\nterms:\n  triggers:\n  - rain # wet\n  - choir\n\ndrugs: {}\n',
  ],
  [
    'makes a list of one word',
    'profile: 1\nterms:\n  triggers: "rain" # wet\n',
    'profile: 1\nterms:\n  triggers: ["rain", choir] # wet\n',
  ],
  [
    'takes the place of none',
    'profile: 1\nterms:\n  triggers: none\n',
    'profile: 1\nterms:\n  triggers: [choir]\n',
  ],
  [
    'takes the place of none in a list',
    'profile: 1\nterms:\n  triggers:\n    - none # so far\n',
    'profile: 1\nterms:\n  triggers:\n    - choir # so far\n',
  ],
  ['fills an empty key', 'profile: 1\nterms:\n  triggers:\n', 'profile: 1\nterms:\n  triggers: [choir]\n'],
  ['goes into a profile in braces', '{profile: 1}\n', '{profile: 1, terms: {triggers: [choir]}}\n'],
  ['leaves a later format alone', 'profile: 2\n', undefined],
  ['leaves what is no map alone', '- profile: 1\n', undefined],
  ['leaves a broken profile alone', 'profile: [\n', undefined],
  ['leaves a doubled key alone', 'profile: 1\nprofile: 1\n', undefined],
  ['leaves a section alone that is no map', 'profile: 1\nterms: rain\n', undefined],
  ['leaves a list alone that is a map', 'profile: 1\nterms: {triggers: {a: b}}\n', undefined],
  ['leaves a locked file alone', '\0GITCRYPT\0profile: 1', undefined],
];

describe('adding a word to a profile', () => {
  for (const [title, before, expected] of words) {
    it(title, () => assert.equal(withTerm(before), expected));
  }

  it('puts in quotes what is a truth value elsewhere', () => {
    const edits = addWord(holding('profile: 1\n'), 'terms', 'triggers', 'no');
    assert.equal(edited('profile: 1\n', edits), "profile: 1\nterms:\n  triggers: ['no']\n");
  });
});

describe('adding a drug to a profile', () => {
  it('goes below the others', () => {
    const before = 'profile: 1\ndrugs:\n  # own\n  powder: {class: combination}\n# end\n';
    assert.equal(
      withDrug(before),
      'profile: 1\ndrugs:\n  # own\n  powder: {class: combination}\n  zomig: {class: triptan}\n# end\n',
    );
  });
  it('leaves a drug alone that is there', () => {
    assert.equal(withDrug('profile: 1\ndrugs:\n  zomig: {usual: 2.5 mg}\n'), undefined);
  });
});

const lineEnds = fc.constantFrom('\n', '\r\n');
const piece = fc.constantFrom(
  ...['profile: 1', 'profile: "1"', '# a comment', '', '   ', '---', '...', 'timezone: Europe/Berlin'],
  ...[
    'terms:',
    '  triggers:',
    '    - rain',
    '  - wind # wet',
    '  triggers: [rain, wind]',
    '  triggers: none',
  ],
  ...[
    '  triggers: rain',
    '  site: [temple]',
    'terms: {triggers: [a, b,]}',
    'terms: {}',
    'terms: ~',
    '  # inner',
  ],
  ...['drugs:', '  powder: {class: other}', '  "a: b": {class: other}', 'drugs: {x: {usual: 5 mg}}', '  y:'],
  ...[
    '    class: triptan',
    '{profile: 1}',
    '{profile: 1, drugs: {}}',
    'note: |',
    '  text # no comment',
    '    ',
  ],
  ...[
    'note: "two',
    '  lines"',
    '? drugs',
    ': {}',
    '  triggers: >-',
    '  triggers: &a [b]',
    '\tterms:',
    'drugs: [a]',
  ],
  ...['  __proto__: {class: other}', '  constructor: {class: other}', ' terms:', '  triggers: [[a], {b: c}]'],
);
const hostile = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(piece, { maxLength: 12 }), lineEnds, fc.boolean())
  .map(([mark, pieces, lineEnd, isEnded]) => mark + pieces.join(lineEnd) + (isEnded ? lineEnd : ''));
const name = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map((text) => text.normalize('NFC').trim()),
    fc.constantFrom(
      ...['Zomig', 'a: b', "it's", '#1', '- x', '12', 'no', '"', '\\', '[', '{a}', '5-htp', '? x', 'a #b'],
    ),
  )
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/\p{Cs}/u.test(text) && text !== '__proto__');
const term = fc.constantFrom('choir', 'no', 'null', 'none-such', '12', 'für-elise', 'погода', 'on', '1e3');

/** Whether all of a text is still there, in order. */
function keeps(text: string, changed: string): boolean {
  let at = 0;
  for (const character of text) {
    at = changed.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('adding to any profile', () => {
  it('puts what was asked for, and takes nothing away', () => {
    let added = 0;
    fc.assert(
      fc.property(hostile, term, (text, word) => {
        const before = readProfile(text);
        const result = edited(text, addWord(holding(text), 'terms', 'triggers', word));
        if (result === undefined) return;
        added++;
        const { profile, findings } = readProfile(result);
        assert.ok(findings.length <= before.findings.length);
        const old = [...(before.profile.terms.get('triggers') ?? [])];
        const wanted = before.profile.terms.size > 0 || old.length > 0 ? [...old, word] : [word];
        assert.deepEqual(new Set(profile.terms.get('triggers')), new Set(wanted));
        assert.deepEqual(profile.drugs, before.profile.drugs);
        assert.equal(profile.timeZone, before.profile.timeZone);
        assert.ok(keeps(text.replace('none', ''), result));
      }),
      runs(2000),
    );
    assert.ok(added > seen(100), `only ${added}`);
  });

  it('names any drug there is', () => {
    let added = 0;
    fc.assert(
      fc.property(hostile, name, (text, drug) => {
        const before = readProfile(text).profile;
        const result = edited(text, addKey(holding(text), 'drugs', drug, '{class: triptan}'));
        if (result === undefined) return;
        added++;
        const { profile } = readProfile(result);
        if (before.drugs.has(nameKey(drug))) return;
        assert.deepEqual(profile.drugs, new Map([...before.drugs, [nameKey(drug), { class: 'triptan' }]]));
        assert.deepEqual(profile.terms, before.terms);
        assert.ok(keeps(text, result));
      }),
      runs(2000),
    );
    assert.ok(added > seen(100), `only ${added}`);
  });
});
