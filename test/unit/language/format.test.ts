/** Formatting: texts before and after; and that nothing but spaces changes, whatever the text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/journal/finding';
import { readJournal } from '../../../src/journal/journal';
import { readProfile } from '../../../src/journal/profile';
import { format, formatLine } from '../../../src/language/format';
import { dedent } from '../helpers/dedent';
import { journal, nearlyValid } from '../helpers/journals';
import { runs } from '../helpers/runs';

function formatted(text: string, isProfile = false): string {
  return applyEdits(text, format(text, isProfile));
}

describe('formatting', () => {
  it('indents by two, with one space after colons, commas and dashes', () => {
    assert.equal(
      formatted(dedent`
        # above
        -   attack:   2026-03-02 06:40
            pain :  7
            # of the head
            symptoms: [nausea,vomiting ,  photophobia]   # three
            doses:
            - {drug: aspirin,dose:   1 g}
            -   drug: sumatriptan
                at:  T07:05
            note:  |
                 Lay down.
                   - indented -

                 In the dark.
            site:
                  - eye
                  - temple
      `),
      dedent`
        # above
        - attack: 2026-03-02 06:40
          pain: 7
          # of the head
          symptoms: [nausea, vomiting, photophobia]   # three
          doses:
            - {drug: aspirin, dose: 1 g}
            - drug: sumatriptan
              at: T07:05
          note: |
            Lay down.
              - indented -

            In the dark.
          site:
            - eye
            - temple
      `,
    );
  });

  it('takes spaces from the ends of lines, and all but one of several blank lines', () => {
    const text = '\n\n\n# head  \n\n- day: 2026-03-02  \n  sleep: 7h\t\n \n\n\n- clear: 2026-03-03\n\n\n';
    assert.equal(formatted(text), '\n# head\n\n- day: 2026-03-02\n  sleep: 7h\n\n- clear: 2026-03-03\n');
    assert.equal(formatted('- clear: 2026-03-03'), '- clear: 2026-03-03\n');
    assert.equal(
      formatted('- clear: 2026-03-03 \r\n\r\n\r\n- day: 2026-03-04'),
      '- clear: 2026-03-03\r\n\r\n- day: 2026-03-04\r\n',
    );
  });

  it('takes spaces after a colon away where the text ends there', () => {
    for (const spaces of [' ', '   ', '\t']) {
      const edits = format(`- day: 2026-03-02\n  headache:${spaces}`, false);
      assert.ok(edits.every(({ span }, i) => span.start >= (edits[i - 1]?.span.end ?? 0)));
      assert.equal(formatted(`- day: 2026-03-02\n  headache:${spaces}`), '- day: 2026-03-02\n  headache:\n');
    }
  });

  it('leaves texts of several lines as they are', () => {
    for (const text of [
      '- note: 2026-03-02\n  text: |\n    two  spaces  \n\n\n    a: [b,c]\n',
      '- note: 2026-03-02\n  text: |+\n    kept\n\n\n\n- day: 2026-03-03\n',
      '- note: 2026-03-02\n  text: "one  \n    two,three"\n',
      '- note: 2026-03-02\n  text: one,two  three\n',
    ]) {
      assert.equal(formatted(text), text);
    }
  });

  it('leaves what cannot be read as it is, and formats the rest', () => {
    const broken = '-   attack: 2026-03-02\n    pain: [7  \n';
    const text = `${broken}-  day: 2026-03-03\n`;
    assert.equal(formatted(text), `${broken}- day: 2026-03-03\n`);
    const twice = '-   day: 2026-03-03\n    sleep: 7h\n    sleep: 8h\n';
    assert.equal(formatted(twice), twice);
    assert.equal(formatted('\0GITCRYPT\0  \n\n\n'), '\0GITCRYPT\0  \n\n\n');
  });

  it('formats a profile, comments with the lines they stand above', () => {
    assert.equal(
      formatted(
        'profile:  1\ndrugs:\n    # mine\n    my-pill:   {class: triptan,usual:  1 g}\n# on its own\n\n\nlimits:\n      triptan: 9 per 30d\n',
        true,
      ),
      'profile: 1\ndrugs:\n  # mine\n  my-pill: {class: triptan, usual: 1 g}\n# on its own\n\nlimits:\n  triptan: 9 per 30d\n',
    );
  });

  it('of a range touches other lines only where it must', () => {
    const text = '- day: 2026-03-02  \n  sleep:  7h\n  stress:  3\n- day:  2026-03-03\n';
    const at = text.indexOf('sleep:  7h');
    const range = (start: number, end: number) => applyEdits(text, format(text, false, { start, end }));
    assert.equal(range(at, at + 10), text.replace('sleep:  7h', 'sleep: 7h'));
    const deep = '-   day: 2026-03-02\n    sleep: 7h\n    stress: 3\n-   day: 2026-03-03\n';
    const line = deep.indexOf('    sleep');
    assert.equal(
      applyEdits(deep, format(deep, false, { start: line, end: line + 13 })),
      '- day: 2026-03-02\n  sleep: 7h\n  stress: 3\n-   day: 2026-03-03\n',
    );
    assert.deepEqual(formatLine(deep, false, { start: line, end: line + 13 }), []);
    assert.equal(formatLine(text, false, { start: at - 2, end: at + 10 }).length, 1);
  });

  const anyText = fc.oneof(
    journal.map(({ text }) => text),
    nearlyValid,
    fc.tuple(journal, fc.integer({ min: 0, max: 3 })).map(([{ text }, by]) => spread(text, by)),
  );

  it('changes nothing but spaces, keeps every value, makes no finding, and has nothing to do the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const after = formatted(text);
        assert.equal(after.replaceAll(/\s+/g, ''), text.replaceAll(/\s+/g, ''));
        assert.deepEqual(valuesIn(after), valuesIn(text));
        // A slip of spaces may be mended by it; none may be made.
        const before = codesIn(text);
        assert.deepEqual(
          codesIn(after).filter((code) => !before.includes(code)),
          [],
        );
        assert.deepEqual(format(after, false), []);
      }),
      runs(400),
    );
  });

  it('keeps what a profile says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.constantFrom('', '\r\n'), (by, end) => {
        const text = spread(
          'profile: 1\ndrugs:\n  a: {class: triptan, usual: 1 g}\n  b:\n    class: other\nterms: {triggers: [x,y]}\n',
          by,
        );
        const written = end === '' ? text : text.replaceAll('\n', end);
        const after = formatted(written, true);
        assert.deepEqual(readProfile(after).profile, readProfile(written).profile);
        assert.deepEqual(format(after, true), []);
      }),
      runs(200),
    );
  });
});

/** More spaces where they say nothing: at the start of lines and after colons. */
function spread(text: string, by: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^( *)(- )?/, (_, lead: string, dash = '') => lead.repeat(1 + by) + dash))
    .join('\n')
    .replaceAll(/^( *(?:- )?[a-z-]+:) (?=[a-z\d[{])/gm, `$1 ${' '.repeat(by)}`);
}

function valuesIn(text: string): unknown {
  return readJournal(text).entries.map(({ entry }) => entry);
}

function codesIn(text: string): string[] {
  return readJournal(text).findings.map(({ code }) => code);
}
