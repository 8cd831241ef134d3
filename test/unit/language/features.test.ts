/** Suggestions and hovers at a cursor, `$0`, in journals and profiles, also in text that is half written. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Profile, readProfile } from '../../../src/journal/profile';
import { complete } from '../../../src/language/completion';
import { hover } from '../../../src/language/hover';
import { runs } from '../helpers/runs';

const { profile } = readProfile(
  'profile: 1\ndrugs:\n  my-powder: {class: combination}\nterms:\n  triggers: [long-drive]\n',
);

function cursor(marked: string): [text: string, offset: number] {
  const offset = marked.indexOf('$0');
  return [marked.replace('$0', ''), offset];
}

function labels(marked: string, isProfile = false): string[] {
  return complete(...cursor(marked), profile, isProfile).map(({ label }) => label);
}

function offers(marked: string, ...expected: string[]): void {
  const found = labels(marked);
  for (const label of expected) assert.ok(found.includes(label), `${label} is not among ${found.join(' ')}`);
}

function hovered(marked: string, isProfile = false, own: Profile = profile): string | undefined {
  return hover(...cursor(marked), own, isProfile)?.text;
}

describe('suggestions', () => {
  it('are the keys of the kind that are not there yet', () => {
    const found = labels('- attack: 2026-03-02 06:40\n  pain: 7\n  $0\n  side: left\n');
    for (const key of ['end', 'symptoms', 'doses', 'note']) assert.ok(found.includes(key), key);
    for (const key of ['attack', 'pain', 'side', 'drug', 'sleep']) assert.ok(!found.includes(key), key);
  });

  it('replace the word at the cursor, before and after it', () => {
    const [text, offset] = cursor('- day: 2026-03-02\n  sl$0ee: 7h\n');
    const found = complete(text, offset, profile, false).find(({ label }) => label === 'sleep');
    assert.deepEqual(found?.span, { start: 20, end: 24 });
    assert.equal(found?.text, 'sleep: ');
    assert.match(found?.explanation ?? '', /slept/);
  });

  it('are the fixed values of a key', () => {
    assert.deepEqual(labels('- attack: 2026-03-02\n  side: $0'), ['left', 'right', 'both', 'changing']);
    assert.deepEqual(labels('- attack: 2026-03-02\n  onset: wa$0'), ['waking']);
    assert.deepEqual(labels('- attack: 2026-03-02\n  end: $0'), ['unknown']);
  });

  it('are the words of a list, in brackets, under dashes and alone', () => {
    offers('- attack: 2026-03-02\n  symptoms: $0', 'none', 'nausea');
    offers('- attack: 2026-03-02\n  symptoms: [nausea, $0]', 'photophobia');
    offers('- attack: 2026-03-02\n  symptoms:\n    - nausea\n    - $0', 'photophobia');
    offers('- attack: 2026-03-02\n  triggers: [$0', 'stress', 'long-drive');
    offers('- day: 2026-03-02\n  factors: [$0', 'skipped-meal', 'long-drive');
  });

  it('are what belongs into a dose, in brackets or on lines', () => {
    offers('- attack: 2026-03-02\n  doses:\n    - {drug: $0', 'sumatriptan', 'my-powder');
    offers('- attack: 2026-03-02\n  doses: [{drug: aspirin, $0}]', 'dose', 'at', 'pain-2h');
    offers('- attack: 2026-03-02\n  doses:\n    - drug: aspirin\n      $0', 'dose', 'relief');
    offers('- attack: 2026-03-02\n  doses:\n    - drug: aspirin\n      relief: $0', 'partial');
    const found = labels('- attack: 2026-03-02\n  doses:\n    - drug: aspirin\n    - $0');
    assert.ok(found.includes('drug') && !found.includes('end'), found.join(' '));
    assert.ok(!labels('- attack: 2026-03-02\n  doses:\n    - {drug: aspirin, $0}').includes('drug'));
  });

  it('are the kinds of aura in its maps', () => {
    offers('- attack: 2026-03-02\n  aura: [{kind: $0}]', 'visual', 'sensory');
    offers('- attack: 2026-03-02\n  aura: [{kind: visual, $0}]', 'lasted');
  });

  it('are none in text, comments and quotes, or outside entries', () => {
    for (const marked of [
      '- attack: 2026-03-02\n  note: I was $0',
      '- attack: 2026-03-02\n  note: |\n    pain $0',
      '- attack: 2026-03-02\n  # $0',
      '- attack: 2026-03-02\n  note: "$0',
      '$0',
      'att$0',
      '- nokind: 1\n  $0',
    ]) {
      assert.deepEqual(labels(marked), [], marked);
    }
  });

  it('are the keys and words of a profile', () => {
    const top = labels('profile: 1\n$0\ntimezone: Europe/Berlin\n', true);
    assert.ok(top.includes('drugs') && top.includes('limits') && !top.includes('timezone'), top.join(' '));
    assert.deepEqual(labels('profile: 1\nmigraine-day: $0', true), ['leiden', 'strict', 'leiden+type']);
    assert.ok(labels('profile: 1\nlimits:\n  $0', true).includes('triptan'));
    assert.ok(labels('profile: 1\nseverity: {$0}', true).includes('unknown-term'));
    assert.ok(labels('profile: 1\nseverity:\n  unknown-term: $0', true).includes('ignore'));
    assert.ok(labels('profile: 1\ndrugs:\n  my-pill:\n    class: $0', true).includes('triptan'));
    assert.ok(labels('profile: 1\ndrugs: {my-pill: {$0}}', true).includes('contains'));
    assert.ok(labels('profile: 1\nterms:\n  $0', true).includes('triggers'));
  });
});

describe('hovers', () => {
  it('explain kinds and keys', () => {
    assert.match(hovered('- att$0ack: 2026-03-02\n') ?? '', /migraine attack/);
    assert.match(hovered('- attack: 2026-03-02\n  activ$0ity: worse\n') ?? '', /stairs[\s\S]*`avoided`/);
    assert.match(hovered('- attack: 2026-03-02\n  doses:\n    - {pain-$02h: 0}\n') ?? '', /two hours/);
    assert.match(hovered('profile: 1\ntime$0zone: UTC\n', true) ?? '', /time zone/);
  });

  it('say the class of a drug, and where none is known', () => {
    assert.match(hovered('- intake: 2026-03-02\n  drug: suma$0triptan\n') ?? '', /`triptan`/);
    assert.match(hovered('- intake: 2026-03-02\n  drug: my-$0powder\n') ?? '', /`combination`/);
    assert.match(hovered('- intake: 2026-03-02\n  drug: wonder$0pill\n') ?? '', /no class/);
  });

  it('are none for text, unknown keys and values', () => {
    assert.equal(hovered('- attack: 2026-03-02\n  note: pain$0 all day\n'), undefined);
    assert.equal(hovered('- attack: 2026-03-02\n  constr$0uctor: 1\n'), undefined);
    assert.equal(hovered('- attack: 2026-03-02\n  note: |\n    pain$0: 3\n'), undefined);
  });
});

describe('suggestions and hovers', () => {
  it('throw at no text and no cursor', () => {
    const fragment = fc.constantFrom(
      ...[
        '- attack: 2026-03-02\n',
        '  doses:\n',
        '    - ',
        '{drug: ',
        '[',
        ']',
        '}',
        ', ',
        ': ',
        '"',
        "'",
        '#',
        '|',
        '\n',
        '  ',
        '\t',
        'pain',
        '- ',
        '__proto__',
        '\r\n',
        '\uD800',
        'severity',
      ],
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 20 }), fc.nat(), fc.boolean(), (parts, at, isProfile) => {
        const text = parts.join('');
        const offset = at % (text.length + 1);
        for (const { span } of complete(text, offset, profile, isProfile)) {
          assert.ok(span.start <= offset && span.end <= text.length);
        }
        hover(text, offset, profile, isProfile);
      }),
      runs(1500),
    );
  });
});
