/** Places in texts: offsets as lines and columns, findings moved, edits applied, zones and instants. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Finding, quoted, shiftFinding, waysOut } from '../../../src/journal/finding';
import { dashOffset, LineIndex } from '../../../src/journal/line-index';
import { phrase } from '../../../src/journal/phrase';
import { dateAt, instantOf, isZone, startOfDay } from '../../../src/journal/zones';
import { runs } from '../helpers/runs';

describe('lines and columns', () => {
  it('end at LF and CRLF, and nowhere else', () => {
    const index = new LineIndex('a\r\nb\u2028c\rd\n\ne');
    assert.deepEqual(index.at(0), { line: 0, column: 0 });
    assert.deepEqual(index.at(3), { line: 1, column: 0 });
    assert.deepEqual(index.at(7), { line: 1, column: 4 });
    assert.deepEqual(index.at(9), { line: 2, column: 0 });
    assert.deepEqual(index.at(10), { line: 3, column: 0 });
  });

  it('hold for every offset, also beyond the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '😖'), maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.integer({ min: -5, max: 70 }), (text, offset) => {
        const bounded = Math.min(Math.max(0, offset), text.length);
        const lines = text.slice(0, bounded).split('\n');
        assert.deepEqual(new LineIndex(text).at(offset), {
          line: lines.length - 1,
          column: lines.at(-1)?.length,
        });
      }),
      runs(300),
    );
  });

  it('an entry’s own line is that of its dash', () => {
    const text = '- a: b\n# - c\n# b\u2028- c\n- d: e\n';
    assert.equal(dashOffset(text, 7, text.length), text.indexOf('- d'));
    assert.equal(dashOffset(text, 0, 7), 0);
    assert.equal(dashOffset('# only\n', 0, 7), 0);
  });
});

describe('a finding', () => {
  const finding: Finding = {
    code: 'syntax',
    severity: 'error',
    message: phrase('x'),
    span: { start: 2, end: 4 },
    fixes: () => [{ title: phrase('x'), edits: [{ span: { start: 1, end: 2 }, text: 'y' }] }],
  };

  it('moves with its fixes, and stays where it was made', () => {
    const { fixes: _, ...moved } = shiftFinding(finding, 10);
    const { fixes: __, ...rest } = finding;
    assert.deepEqual(moved, { ...rest, span: { start: 12, end: 14 } });
    assert.deepEqual(waysOut(shiftFinding(finding, 10)), [
      { title: phrase('x'), edits: [{ span: { start: 11, end: 12 }, text: 'y' }] },
    ]);
    assert.deepEqual(finding.span, { start: 2, end: 4 });
    assert.equal(shiftFinding(finding, 0), finding);
  });

  it('quotes a person’s text in one short line', () => {
    assert.equal(quoted('a\nb\u2028c `d`'), "`a b c 'd'`");
    assert.equal(quoted('x'.repeat(100)).length, 60);
    assert.equal(quoted(''), '``');
  });

  it('applies edits in any order', () => {
    const edits = [
      { span: { start: 0, end: 1 }, text: 'A' },
      { span: { start: 4, end: 4 }, text: '!' },
      { span: { start: 2, end: 4 }, text: '' },
    ];
    assert.equal(applyEdits('abcd', edits), 'Ab!');
    assert.equal(applyEdits('abcd', edits.slice(0, 1)), 'Abcd');
  });
});

describe('zones', () => {
  it('exist or not', () => {
    for (const zone of ['Europe/Berlin', 'Asia/Tokyo', 'UTC', '+09:00', '-03:30'])
      assert.ok(isZone(zone), zone);
    for (const zone of ['Europe/Atlantis', '', 'Z', 'x', '+25:00', '__proto__'])
      assert.ok(!isZone(zone), zone);
  });

  it('make instants of wall times, an offset before the zone', () => {
    const wall = { date: '2026-03-02', time: '06:40' };
    assert.equal(instantOf(wall, 'Europe/Berlin'), Date.UTC(2026, 2, 2, 5, 40));
    assert.equal(instantOf({ ...wall, offset: '+09:00' }, 'Europe/Berlin'), Date.UTC(2026, 2, 1, 21, 40));
    assert.equal(instantOf({ ...wall, offset: 'Z' }, null), Date.UTC(2026, 2, 2, 6, 40));
    assert.equal(instantOf(wall, null), null);
    assert.equal(instantOf(wall, 'Europe/Atlantis'), null);
    assert.equal(instantOf({ date: '2026-03-02' }, 'UTC'), null);
  });

  it('take a missing time later and a repeated one first', () => {
    assert.equal(
      instantOf({ date: '2026-03-29', time: '02:30' }, 'Europe/Berlin'),
      Date.UTC(2026, 2, 29, 1, 30),
    );
    assert.equal(
      instantOf({ date: '2026-10-25', time: '02:30' }, 'Europe/Berlin'),
      Date.UTC(2026, 9, 25, 0, 30),
    );
  });

  it('begin their days, also where there is no midnight', () => {
    assert.equal(startOfDay('2026-03-02', 'Asia/Tokyo'), Date.UTC(2026, 2, 1, 15));
    assert.equal(startOfDay('2018-11-04', 'America/Sao_Paulo'), Date.UTC(2018, 10, 4, 3));
    assert.equal(dateAt(Date.UTC(2026, 2, 1, 15), 'Asia/Tokyo'), '2026-03-02');
    assert.equal(dateAt(Date.UTC(2026, 2, 1, 15), 'UTC'), '2026-03-01');
  });
});
