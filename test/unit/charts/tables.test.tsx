/** The table of a chart holds the same numbers as its picture. */
import assert from 'node:assert/strict';
import { renderToString } from 'preact-render-to-string';
import { DataTable } from '../../../src/charts/data-table';
import { chartNamed, inputOf, tabled } from './drawn';
import { threeYears } from './sample-diaries';

const diary = threeYears();
const input = inputOf(diary);
const { blocks } = diary.trends;

/** The cells below a column's head. */
function column(id: string, head: string): unknown[] {
  const { columns, rows } = chartNamed(id).table(input);
  const place = columns.indexOf(head);
  assert.ok(place > 0, `${head} is a column`);
  return rows.map((row) => row.cells[place - 1]);
}

describe('table twins', () => {
  it('hold headache and migraine days of each block', () => {
    const id = 'headache-days';
    assert.deepEqual(
      column(id, 'Headache'),
      blocks.map((block) => block.headacheDays),
    );
    assert.deepEqual(
      column(id, 'Migraine'),
      blocks.map((block) => block.migraineDays),
    );
    assert.deepEqual(
      column(id, 'Cannot be told'),
      blocks.map((block) => block.migraineUnclear),
    );
    assert.deepEqual(
      column(id, 'Unknown'),
      blocks.map((block) => block.unknownDays),
    );
    assert.deepEqual(
      column(id, 'Written as clear'),
      blocks.map((block) => block.clearDays),
    );
    assert.deepEqual(
      column(id, 'Days'),
      blocks.map((block) => block.days),
    );
  });

  it('hold days of each class that occurs, and of no other', () => {
    const id = 'acute-days';
    assert.deepEqual(chartNamed(id).table(input).columns, [
      'Block',
      'Days',
      'any acute medication',
      'triptan',
      'combination',
      'non-opioid',
      'Unknown',
    ]);
    assert.deepEqual(
      column(id, 'triptan'),
      blocks.map((block) => block.acuteDays.triptan),
    );
    assert.deepEqual(
      column(id, 'any acute medication'),
      blocks.map((block) => block.acuteDays.any),
    );
  });

  it('hold every step, those outside the period too', () => {
    const { rows } = chartNamed('treatments').table(input);
    const steps = diary.trends.treatments.flatMap((treatment) => treatment.steps);
    assert.equal(rows.length, steps.length);
    assert.deepEqual(rows[0], {
      head: 'propranolol',
      cells: ['January 1, 2021', 'June 30, 2021', '80 mg a day'],
    });
    assert.deepEqual(rows.at(-1)?.cells, ['November 21, 2025', 'still taken', '30 mg a day']);
  });

  it('are proper tables', () => {
    for (const chart of tabled) {
      const data = chart.table(input);
      const html = renderToString(<DataTable caption={chart.title} data={data} />);
      assert.ok(html.includes(`<caption>${chart.title}</caption>`));
      assert.equal(html.match(/scope="col"/g)?.length, data.columns.length);
      assert.equal(html.match(/scope="row"/g)?.length, data.rows.length);
      for (const row of data.rows) assert.equal(row.cells.length, data.columns.length - 1);
    }
  });
});
