/** The profile of a diary: what is right reads, what is wrong is named and as if not written. */
import assert from 'node:assert/strict';
import { emptyProfile, readProfile } from '../../../src/journal/profile';
import { profileSchema } from '../../../src/journal/schema/profile';
import { dedent } from '../helpers/dedent';
import { expectMarked } from '../helpers/marked';

const whole = dedent`
  # ours
  profile: 1
  timezone: Europe/Berlin
  drugs:
    sumatriptan: {class: triptan, usual: 50 mg}
    My Powder: {class: combination, contains: [paracetamol, aspirin, caffeine], note: from the chemist}
  limits:
    triptan: 9 per 30d
    non-opioid: 14 per 28d
  terms:
    triggers: [red-wine, long-drive]
    symptoms: humming
  migraine-day: strict
  severity: {unknown-term: hint}
  note: started in spring
  x-mine: {a: [b]}
`;

const marked: Record<string, string> = {
  'unknown keys': `
    profile: 1
    timezon: Europe/Berlin
    #<~~~~~~~ unknown-key (warning)
    drugs: {x: {clas: triptan}}
    #           ^^^^ unknown-key (warning)
  `,
  'wrong values': `
    profile: 1
    timezone: Berlin time
    #         ^^^^^^^^^^^ invalid-value -timezone
    drugs:
      a: {class: tripton, usual: 50mg}
    #            ^^^^^^^ invalid-value -class
    #                            ^^^^ invalid-value -usual
      b: triptan
    #    ^^^^^^^ invalid-value -b
      c: {contains: ["?"]}
    #                ^^^ invalid-value -contains
    limits:
      triptan: 31 per 30d
    #          ^^^^^^^^^^ invalid-value -triptan
      opioid: 9 a month
    #         ^^^^^^^^^ invalid-value -opioid
      any: 9 per 0d
    #      ^^^^^^^^ invalid-value -any
      ergot: 9 per 30d
    terms: {triggers: [Red Wine]}
    #                  ^^^^^^^^ invalid-value -triggers
    migraine-day: mine
    #             ^^^^ invalid-value -migraine-day
    severity: {unknown-term: loud}
    #                        ^^^^ invalid-value -unknown-term
    note: [a]
    #     ^^^ invalid-value -note
  `,
  'wrong shapes': `
    profile: 1
    timezone: {a: b}
    #         ^^^^^^ invalid-value -timezone
    drugs: [a, b]
    #      ^^^^^^ invalid-value -drugs
    limits: 9 per 30d
    #       ^^^^^^^^^ invalid-value -limits
    terms: [a]
    #      ^^^ invalid-value -terms
    severity: hint
    #         ^^^^ invalid-value -severity
  `,
  'nothing written': `
    profile: 1
    timezone:
    #<~~~~~~~~ invalid-value (warning) -timezone
    drugs:
    #<~~~~~ invalid-value (warning) -drugs
  `,
  'no version': `
    timezone: Europe/Berlin
    #<~~~~~~~~ missing-key -profile
  `,
  'a version that is none': `
    profile: one
    #        ^^^ invalid-value -entry
    timezone: Europe/Berlin
  `,
  'a higher version': `
    profile: 2
    #        ^ newer-format -entry
    timezone: Europe/Berlin
  `,
  'a zone that does not exist': `
    profile: 1
    timezone: Europe/Atlantis
    #         ^^^^^^^^^^^^^^^ unknown-zone -timezone
  `,
  'a key twice': `
    profile: 1
    timezone: Europe/Berlin
    timezone: Asia/Tokyo
    #<~~~~~~~~ duplicate-key -timezone
  `,
  'a list in place of a map': `
    - profile: 1
    #<~~~~~~~~~~~~ syntax -entry
  `,
  'a word in place of a map': `
    profile
    #<~~~~~~~ syntax -entry
  `,
  'conflict markers': `
    profile: 1
    <<<<<<< HEAD
    #<~~~~~~~~~~~~ conflict-markers -entry
    timezone: Europe/Berlin
    =======
    timezone: Asia/Tokyo
    >>>>>>> phone
  `,
  'anchors and aliases': `
    profile: 1
    timezone: &z Europe/Berlin
    #         ^^ alias-or-tag -timezone
    note: *z
    #     ^^ alias-or-tag -note
  `,
};

describe('a profile', () => {
  it('reads all of its keys', () => {
    const { profile, findings } = readProfile(whole);
    assert.deepEqual(findings, []);
    assert.equal(profile.timeZone, 'Europe/Berlin');
    assert.equal(profile.migraineDay, 'strict');
    assert.deepEqual([...profile.drugs.keys()], ['sumatriptan', 'my-powder']);
    const { class: drugClass, contains } = profile.drugs.get('my-powder') ?? {};
    assert.deepEqual([drugClass, contains], ['combination', ['paracetamol', 'aspirin', 'caffeine']]);
    assert.deepEqual(
      [...profile.limits],
      [
        ['triptan', { days: 9, window: 30 }],
        ['non-opioid', { days: 14, window: 28 }],
      ],
    );
  });

  it('shows each key in these tests', () => {
    for (const key of Object.keys(profileSchema.shape)) assert.match(whole, new RegExp(`^${key}:`, 'm'));
  });

  for (const [title, text] of Object.entries({
    'a byte-order mark': `\uFEFF${whole}`,
    CRLF: whole.replaceAll('\n', '\r\n'),
  })) {
    it(`reads the same with ${title}`, () => {
      const { profile, findings } = readProfile(text);
      assert.deepEqual(findings, []);
      assert.deepEqual(profile, readProfile(whole).profile);
    });
  }

  for (const text of ['', '\n', '# nothing yet\n', '\uFEFF']) {
    it(`${JSON.stringify(text)} sets nothing`, () => {
      assert.deepEqual(readProfile(text), { profile: emptyProfile, findings: [] });
    });
  }

  it('has a rule for migraine days where none is written', () => {
    assert.equal(readProfile('profile: 1\n').profile.migraineDay, 'leiden+type');
  });

  for (const [title, text] of Object.entries(marked)) {
    it(`${title}: named`, () => expectMarked(dedent`${text}`, (plain) => readProfile(plain).findings));
  }

  it('keeps what is right beside what is wrong', () => {
    const { profile } = readProfile(dedent`
      profile: 1
      timezone: Berlin time
      drugs: {a: {class: tripton, contains: [aspirin]}, b: 5, c: {class: opioid}}
      limits: {triptan: many, ergot: 9 per 30d}
      migraine-day: leiden
    `);
    assert.equal(profile.timeZone, null);
    assert.deepEqual([...profile.drugs.keys()], ['a', 'c']);
    assert.deepEqual(profile.drugs.get('a')?.contains, ['aspirin']);
    assert.deepEqual([...profile.limits.keys()], ['ergot']);
    assert.equal(profile.migraineDay, 'leiden');
  });

  it('is another one where a single digit is another', () => {
    const limits = [9, 8, 9].map(
      (days) => readProfile(whole.replace('9 per 30d', `${days} per 30d`)).profile.limits,
    );
    assert.deepEqual(limits[0], limits[2]);
    assert.notDeepEqual(limits[0], limits[1]);
  });

  it('has no time zone where the one written does not exist', () => {
    assert.equal(readProfile('profile: 1\ntimezone: Europe/Atlantis\n').profile.timeZone, null);
  });

  it('without its version is read all the same, of a higher one not at all', () => {
    assert.equal(readProfile('timezone: Asia/Tokyo\n').profile.timeZone, 'Asia/Tokyo');
    assert.deepEqual(readProfile('profile: 2\ntimezone: Asia/Tokyo\n').profile, emptyProfile);
  });

  it('that is encrypted or far too large is named and not read', () => {
    for (const [text, code] of [
      ['\0GITCRYPT\0x', 'encrypted-file'],
      [`profile: 1\nnote: ${'x'.repeat(300_000)}\n`, 'too-large'],
    ] as const) {
      const { profile, findings } = readProfile(text);
      assert.deepEqual(profile, emptyProfile);
      assert.deepEqual(
        findings.map((finding) => finding.code),
        [code],
      );
    }
  });
});
