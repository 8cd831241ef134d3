/** The overview: one time axis for headache, treatments and what happened beside them. */
import assert from 'node:assert/strict';
import { tablesOf } from '../../../src/charts/chart';
import { overview } from '../../../src/charts/overview';
import { chartNamed, inputOf, svgOf, words } from './drawn';
import { emptyDiary, oneEntry, threeYears } from './sample-diaries';

const input = inputOf(threeYears());
const labels = (id: string) =>
  chartNamed(id)
    .draw(input)
    .marks.map((mark) => mark.label);

describe('overview', () => {
  it('holds the marks of its parts one below the other, in rows of their own', () => {
    const { marks, height } = overview.draw(input);
    const parts = ['headache-days', 'treatments', 'happenings'];
    assert.deepEqual(
      marks.map((mark) => mark.label),
      parts.flatMap(labels),
    );
    const rows = marks.map((mark) => mark.row);
    assert.deepEqual(
      rows,
      rows.toSorted((a, b) => a - b),
    );
    const drawn = parts.map((id) => chartNamed(id).draw(input));
    assert.equal(
      new Set(rows).size,
      drawn.reduce((sum, part) => sum + new Set(part.marks.map((m) => m.row)).size, 0),
    );
    assert.ok(height >= drawn.reduce((sum, part) => sum + part.height, 0));
    for (const mark of marks) assert.ok(mark.y >= 0 && mark.y + mark.height <= height);
    assert.equal(new Set(marks.map((mark) => mark.id)).size, marks.length);
  });

  it('has one axis, and patterns for each part', () => {
    const svg = svgOf(overview, input);
    assert.equal(svg.match(/class="axis"/g)?.length, 1);
    assert.ok(svg.includes('id="headache-days-hatch"'));
    assert.deepEqual(
      tablesOf(overview).map(({ id }) => id),
      ['headache-days', 'treatments', 'happenings'],
    );
  });

  it('leaves out parts without marks, and those whose figures have not come', () => {
    const few = overview.draw({ ...input, figures: {} });
    assert.ok(few.marks.length > 0 && !few.marks.some((mark) => mark.id.startsWith('visits')));
    const one = overview.draw(inputOf(oneEntry()));
    assert.equal(one.height, chartNamed('headache-days').draw(inputOf(oneEntry())).height);
    assert.deepEqual(overview.draw(inputOf(emptyDiary())).marks, []);
  });
});

describe('what happened beside it', () => {
  it('is said in plain words', () => {
    const said = labels('happenings');
    assert.ok(said.includes('onabotulinumtoxin-a given on July 1, 2024'));
    assert.ok(said.includes('baclofen: 1 dose missed on November 2, 2025'));
    assert.ok(said.includes('baclofen: missed on January 14, 2026'), 'how many is not said');
    assert.ok(
      said.includes(
        `tingling and word-finding, moderate, while taking topiramate: ${words.span('2023-04-20', '2023-09-10')}`,
      ),
    );
    assert.ok(said.includes('drowsiness, mild, while taking baclofen: since October 12, 2025'));
    assert.ok(
      said.includes(
        'visit to neurologist, third preventive on June 27, 2024; decided: onabotulinumtoxin-a every 12 weeks',
      ),
    );
    assert.ok(!said.some((label) => label.includes('April 20, 2026')), 'a visit ahead is not on the line');
  });

  it('stands below each other where it would overlap', () => {
    const marks = chartNamed('happenings')
      .draw(input)
      .marks.filter(({ id }) => id.startsWith('side-effects'));
    const [, drowsy, dizzy] = marks;
    assert.ok(drowsy && dizzy && dizzy.x < drowsy.x + drowsy.width && dizzy.y > drowsy.y);
  });

  it('has the same events in its table, in order of time', () => {
    const { rows } = chartNamed('happenings').table(input);
    assert.equal(rows.length, labels('happenings').length);
    assert.deepEqual(rows[0]?.cells.slice(0, 2), ['September 10, 2023', 'Side effect']);
    assert.deepEqual(
      rows.filter((row) => row.cells[1] === 'Side effect').map((row) => row.cells[0]),
      ['September 10, 2023', 'goes on', 'October 20, 2025'],
    );
  });
});
