/** Names of drugs and words: where they stand, where they are declared, and a new name everywhere. */
import assert from 'node:assert/strict';
import type { DiaryTexts } from '../../../src/journal/check/diary';
import { applyEdits } from '../../../src/journal/finding';
import { readEntry } from '../../../src/journal/read/entry';
import { spoken } from '../../../src/journal/spoken';
import { type NameAt, nameAt } from '../../../src/language/names-at';
import { definitionsOf, occurrencesOf } from '../../../src/language/occurrences';
import { Refused, renameEdits } from '../../../src/language/rename';
import { dedent } from '../helpers/dedent';
import { cursor } from './support';

const march = dedent`
  - attack: 2026-03-02 06:40
    symptoms: [nausea, fog]
    bothersome: fog
    tags: fog
    doses:
      - {drug: my pill, dose: 1 g}
      - {drug: "My-Pill", dose: 99 mugs}
  - side-effect: 2026-03-03
    of: my-pill
    symptom: [fog, nausea]
  - day: 2026-03-04
    missed: [my-pill, {drug: 'my-pill', doses: 2}]
    note: my-pill is out, and so is the fog
`;
const plans = dedent`
  - treatment: 2026-02-01
    drug: my-pill
  - treatment: 2026-01-01
    drug: My Pill
  - treatment: 2026-13-01
    drug: my-pill
`;
const profileText =
  'profile: 1\ndrugs:\n  my-pill: {class: other}\n  two-in-one: {contains: [my-pill, caffeine]}\n  taken: {class: other}\nterms:\n  symptoms: [fog]\n';

const texts: DiaryTexts = {
  journals: [
    { path: 'march', text: march },
    { path: 'plans', text: plans },
  ],
  profile: { path: 'profile', text: profileText },
};
const byFile = new Map([
  ['march', march],
  ['plans', plans],
  ['profile', profileText],
]);
const own = new Set(['my-pill', 'two-in-one', 'taken']);

function nameIn(marked: string, isProfile = false): NameAt {
  const name = nameAt(...cursor(marked), isProfile);
  assert.ok(name);
  return name;
}

const pill = nameIn('- intake: 2026-03-02\n  drug: my-p$0ill\n');
const fog = nameIn('- attack: 2026-03-02\n  symptoms: [fo$0g]\n');

describe('a name at a place', () => {
  it('is that of a drug, a therapy or a word, without its quotes', () => {
    assert.equal(nameIn('- intake: 2026-03-02\n  drug: "my p$0ill"\n').written, 'my pill');
    assert.equal(nameIn('- intake: 2026-03-02\n  therapy: co$0ld\n').key, 'cold');
    assert.equal(nameIn('- day: 2026-03-02\n  missed: my-pi$0ll\n').key, 'my-pill');
    assert.equal(nameIn('- attack: 2026-03-02\n  aura: [{kind: vis$0ual}]\n').key, 'visual');
    assert.equal(nameIn('profile: 1\ndrugs: {my-p$0ill: {class: other}}\n', true).key, 'my-pill');
    assert.equal(nameIn('profile: 1\nterms: {triggers: [ch$0oir]}\n', true).is, 'term');
  });

  it('is none in texts, keys, fixed words and amounts', () => {
    for (const marked of [
      '- attack: 2026-03-02\n  note: my-p$0ill\n',
      '- attack: 2026-03-02\n  si$0de: left\n',
      '- attack: 2026-03-02\n  side: le$0ft\n',
      '- attack: 2026-03-02\n  doses: [{drug: a, dose: 5$00 mg}]\n',
      '- attack: 2026-03-02\n  x-own: [dr$0ug]\n',
      '$0',
    ]) {
      assert.equal(nameAt(...cursor(marked), false), null, marked);
    }
  });
});

describe('occurrences', () => {
  const places = (name: NameAt) =>
    occurrencesOf(name, texts, readEntry).map(
      ({ file, span }) => `${file} ${byFile.get(file)?.slice(span.start, span.end)}`,
    );

  it('of a drug are all of its spellings, also where other values cannot be read', () => {
    assert.deepEqual(places(pill), [
      'profile my-pill',
      'profile my-pill',
      'march my pill',
      'march My-Pill',
      'march my-pill',
      'march my-pill',
      'march my-pill',
      'plans my-pill',
      'plans My Pill',
      'plans my-pill',
    ]);
  });

  it('of a word are those in keys that take each other\u2019s words', () => {
    assert.deepEqual(places(fog), ['profile fog', 'march fog', 'march fog', 'march fog']);
    assert.deepEqual(places(nameIn('- note: 2026-03-02\n  text: a\n  tags: fo$0g\n')), ['march fog']);
    assert.deepEqual(places(nameIn('- attack: 2026-03-02\n  symptoms: [no$0ne, a]\n')), []);
  });

  it('lead to where a name is declared, and what a side effect is of to the first plan of it', () => {
    const all = occurrencesOf(pill, texts, readEntry);
    const at = (isBlamed: boolean, some = all) =>
      definitionsOf(some, isBlamed).map(({ file, written }) => [file, written]);
    assert.deepEqual(at(false), [['profile', 'my-pill']]);
    assert.deepEqual(at(true), [['plans', 'My Pill']]);
    assert.deepEqual(
      at(
        false,
        all.filter(({ file }) => file !== 'profile'),
      ),
      [['plans', 'My Pill']],
    );
    assert.deepEqual(
      definitionsOf(occurrencesOf(fog, texts, readEntry), false).map(({ file }) => file),
      ['profile'],
    );
  });
});

describe('a new name', () => {
  const renamed = (name: NameAt, wanted: string) => {
    const edits = renameEdits(name, wanted, occurrencesOf(name, texts, readEntry), byFile, own);
    assert.ok(!(edits instanceof Refused), edits instanceof Refused ? spoken(edits.reason) : '');
    const of = (file: string) =>
      applyEdits(
        byFile.get(file) ?? '',
        edits.filter((edit) => edit.file === file),
      );
    return { march: of('march'), plans: of('plans'), profile: of('profile') };
  };
  const refusal = (name: NameAt, wanted: string) => {
    const edits = renameEdits(name, wanted, [], byFile, own);
    return edits instanceof Refused ? spoken(edits.reason) : undefined;
  };

  it('stands in every file and in the profile, with the quotes that were there, and in no text', () => {
    const after = renamed(pill, 'other');
    assert.equal(after.march, march.replaceAll(/my pill|My-Pill|(?<!note: )my-pill/g, 'other'));
    assert.equal(after.plans, plans.replaceAll(/my.pill/gi, 'other'));
    assert.equal(after.profile, profileText.replaceAll('my-pill', 'other'));
  });

  it('is put in quotes where it needs them, and escaped within others', () => {
    const { march: text } = renamed(pill, 'a: "b\\c" d\u2019s');
    assert.match(text, /\{drug: 'a: "b\\c" d\u2019s', dose: 1 g\}/);
    assert.match(text, /\{drug: "a: \\"b\\\\c\\" d\u2019s", dose: 99 mugs\}/);
  });

  it('of a word goes with the keys that take each other\u2019s words', () => {
    const after = renamed(fog, 'mist');
    assert.match(after.march, /\[nausea, mist\]\n {2}bothersome: mist\n {2}tags: fog/);
    assert.match(after.march, /symptom: \[mist, nausea\]/);
    assert.match(after.profile, /symptoms: \[mist\]/);
  });

  it('is refused where it is none, or is taken', () => {
    assert.match(refusal(pill, ' ') ?? '', /^Write a name/);
    assert.match(refusal(pill, 'a\nb') ?? '', /one line/);
    assert.match(refusal(pill, 'Taken') ?? '', /already/);
    assert.equal(refusal(pill, 'My Pill'), undefined);
    assert.match(refusal(fog, 'Two Words') ?? '', /lower case/);
    assert.match(refusal(fog, 'none') ?? '', /nothing/);
  });
});
