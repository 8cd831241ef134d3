/** Tables as CSV can be opened in a spreadsheet: nothing in them is run, and nothing is lost. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvOf } from '../../../src/charts/csv';
import { runs } from '../helpers/runs';
import { inputOf, tabled } from './drawn';
import { threeYears } from './sample-diaries';

const linesOf = (cells: (string | number)[]) =>
  csvOf({ columns: ['A'], rows: [{ head: 'x', cells }] }).split('\r\n');

/** Reads back what RFC 4180 says. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}

describe('tables as CSV', () => {
  it('begin with the mark of UTF-8, and have one row a line', () => {
    assert.equal(
      csvOf({ columns: ['Drug', 'Doses'], rows: [{ head: 'sumatriptan', cells: [12] }] }),
      '\uFEFFDrug,Doses\r\nsumatriptan,12\r\n',
    );
  });

  it('quote what holds commas, quotes or ends of lines', () => {
    assert.deepEqual(linesOf(['a, b', 'say "no"', 'one\ntwo'])[1], 'x,"a, b","say ""no""","one\ntwo"');
  });

  it('run nothing: what looks like a formula is text', () => {
    const written = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'];
    for (const text of written) {
      const [, cell = ''] = cellsOf(linesOf([text])[1] ?? linesOf([text]).slice(1).join('\r\n'));
      assert.ok(cell.startsWith("'"), JSON.stringify(text));
    }
    assert.deepEqual(linesOf([-4, '−4', 'a=b'])[1], 'x,-4,−4,a=b', 'numbers are numbers');
  });

  it('never begin a cell with a sign of a formula, and keep its text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll(/[\r\n]/g, ' ')),
        (text) => {
          const [, cell = ''] = cellsOf(linesOf([text])[1] ?? '');
          assert.ok(!/^[=+\-@\t]/.test(cell));
          assert.ok(cell === text || cell === `'${text}`);
        },
      ),
      runs(60),
    );
  });

  it('hold every row of every chart', () => {
    const input = inputOf(threeYears());
    for (const chart of tabled) {
      const data = chart.table(input);
      const csv = csvOf(data);
      assert.equal(csv.split('\r\n').length, data.rows.length + 2, chart.id);
    }
  });
});
