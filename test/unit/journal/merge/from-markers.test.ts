/** Taking a text with conflict markers apart, and making one text of another by edits of lines. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { lineEdits } from '../../../../src/journal/edit/line-edits';
import { applyEdits } from '../../../../src/journal/finding';
import { hasOwnLines, versionsIn } from '../../../../src/journal/merge/from-markers';
import { mergeJournals } from '../../../../src/journal/merge/merge-journals';
import { dedent } from '../../helpers/dedent';
import { journal } from '../../helpers/journals';
import { runs } from '../../helpers/runs';
import { branch, changes, diary, layouts, write } from '../../helpers/two-branches';

const plain = dedent`
  - day: 2026-03-01
  <<<<<<< HEAD
    headache: 1
    mood: 2
  =======
    headache: 1
    stress: 3
  >>>>>>> other
  - day: 2026-03-02
`;

const lines = (text: string) => text.split(/\r?\n/).filter((line) => line !== '');

/** Comments that belong to no entry may stand elsewhere once an entry is gone, but none is missing. */
function holds(byHand: readonly string[], decided: readonly string[]): void {
  const [own, wanted] = [byHand, decided].map((all) => all.filter((line) => line !== '# apart'));
  deepEqual(own, wanted);
  const apart = (all: readonly string[]) => all.filter((line) => line === '# apart').length;
  ok(apart(byHand) >= apart(decided), byHand.join('\n'));
}

describe('a text with conflict markers', () => {
  it('is taken apart, without a base where it names none', () => {
    deepEqual(versionsIn(plain), {
      base: '',
      ours: '- day: 2026-03-01\n  headache: 1\n  mood: 2\n- day: 2026-03-02\n',
      theirs: '- day: 2026-03-01\n  headache: 1\n  stress: 3\n- day: 2026-03-02\n',
    });
  });

  it('has the base that it names', () => {
    const text = plain.replace('=======', '||||||| 1a2b3c\n  headache: 1\n=======').replaceAll('\n', '\r\n');
    const versions = versionsIn(text);
    equal(versions?.base, '- day: 2026-03-01\r\n  headache: 1\r\n- day: 2026-03-02\r\n');
    const { text: merged, conflicts } = mergeJournals(versions.base, versions.ours, versions.theirs);
    deepEqual(conflicts, []);
    equal(merged, '- day: 2026-03-01\r\n  headache: 1\r\n  stress: 3\r\n  mood: 2\r\n- day: 2026-03-02\r\n');
  });

  const refused: [what: string, text: string][] = [
    ['has none', '- day: 2026-03-01\n'],
    ['ends within a region', plain.slice(0, plain.indexOf('>>>>>>>'))],
    ['has one that ends nothing', `${plain}>>>>>>> x\n`],
    ['has one within another', plain.replace('  mood: 2\n', '<<<<<<< x\n')],
  ];
  for (const [what, text] of refused) it(`is none where it ${what}`, () => equal(versionsIn(text), null));

  it('gives the two sides of any merge again', () => {
    fc.assert(
      fc.property(diary, changes, changes, layouts, (base, a, b, layout) => {
        const texts = [base, branch(base, a, 3), branch(base, b, 4)].map((one) => write(one, layout));
        const [before = '', ours = '', theirs = ''] = texts;
        const { text, conflicts } = mergeJournals(before, ours, theirs);
        const versions = versionsIn(text);
        equal(versions !== null, conflicts.length > 0);
        if (!versions) return;
        for (const [side, version] of [
          ['ours', versions.ours],
          ['theirs', versions.theirs],
        ] as const) {
          const sides = new Map(conflicts.map(({ id }) => [id, side]));
          const decided = lines(mergeJournals(before, ours, theirs, { sides }).text);
          holds(lines(version), decided);
        }
        ok(!hasOwnLines(text, [versions.ours, versions.theirs]));
        ok(hasOwnLines(`${text}# mine\n`, [versions.ours, versions.theirs]));
      }),
      runs(300),
    );
  });
});

describe('edits of lines', () => {
  it('make one text of another, and leave what both have', () => {
    fc.assert(
      fc.property(journal, journal, (one, other) => {
        const text = `${one.text}- day: 2026-01-01\n${one.text}`;
        for (const after of [other.text, `${other.text}- day: 2026-01-01\n${one.text}`]) {
          equal(applyEdits(text, lineEdits(text, after)), after);
        }
        deepEqual(lineEdits(text, text), []);
      }),
      runs(300),
    );
  });

  it('are as small as lines', () => {
    deepEqual(lineEdits('a\nb\nc\nd\n', 'a\nx\nc\n'), [
      { span: { start: 2, end: 4 }, text: 'x\n' },
      { span: { start: 6, end: 8 }, text: '' },
    ]);
  });
});
