/** Marks can be reached by keyboard and are named in plain words. */
import assert from 'node:assert/strict';
import { charts } from '../../../src/charts';
import { diaryFrom } from './diaries';
import { chartNamed, inputOf, svgOf } from './drawn';
import { allUnknown, threeYears } from './sample-diaries';

const labels = (id: string, diary = threeYears()) =>
  chartNamed(id)
    .draw(inputOf(diary))
    .marks.map((mark) => mark.label);

describe('marks', () => {
  it('say what a block holds, and what is not known of it', () => {
    const diary = diaryFrom('2026-03-02', [
      { headache: 12, migraine: 7, unclear: 2, clear: 13 },
      { headache: 1, migraine: 1, clear: 27 },
      {},
    ]);
    assert.deepEqual(labels('headache-days', diary), [
      '28 days from March 2, 2026: 12 headache days, 7 migraine days, 2 where migraine cannot be told, 3 unknown',
      '28 days from March 30, 2026: 1 headache day, 1 migraine day',
      '28 days from April 27, 2026: nothing recorded, all days unknown',
    ]);
  });

  it('say dose and dates of a step', () => {
    const said = labels('treatments');
    assert.ok(said.includes('topiramate: 50 mg a day, from April 17, 2023 to April 30, 2023'));
    assert.ok(said.includes('onabotulinumtoxin-a: every 12 weeks, since July 1, 2024'));
    assert.ok(said.includes('acupuncture: from September 10, 2024 to January 20, 2025'));
    assert.ok(
      !said.some((label) => label.startsWith('propranolol')),
      'a step outside the period is not drawn',
    );
  });

  it('say days and class of a cell', () => {
    const said = labels('acute-days');
    assert.equal(said[0], '28 days from March 6, 2023: any acute medication on 12 days, 3 unknown');
    assert.ok(said.includes('18 days from March 2, 2026: triptan on 2 days, 2 unknown'));
  });

  for (const chart of charts) {
    it(`are reached and named, with one tab stop: ${chart.id}`, () => {
      const input = inputOf(threeYears());
      const svg = svgOf(chart, input);
      const drawing = chart.draw(input);
      const buttons = drawing.marks.filter((mark) => mark.entries.length > 0);
      assert.ok(drawing.marks.length > 2);
      assert.equal(svg.match(/role="button"/g)?.length ?? 0, buttons.length);
      assert.equal(svg.match(/tabindex="0"/g)?.length, 1);
      assert.equal(svg.match(/tabindex="-1"/g)?.length, drawing.marks.length - 1);
      for (const mark of drawing.marks) {
        assert.ok(svg.includes(`aria-label="${mark.label}" data-mark="${mark.id}"`), mark.label);
      }
      assert.equal(svg.match(/<title>/g)?.length, drawing.marks.length, 'each mark has a tooltip');
      assert.equal(new Set(drawing.marks.map((mark) => mark.id)).size, drawing.marks.length);
    });

    it(`are no buttons on paper: ${chart.id}`, () => {
      const svg = svgOf(chart, { ...inputOf(threeYears()), behind: null });
      assert.ok(svg.includes('role="img"'));
      assert.ok(!svg.includes('role="button"') && !svg.includes('tabindex'));
    });
  }

  it('keep the tab stop on the mark last stood on', () => {
    const svg = svgOf(chartNamed('headache-days'), inputOf(threeYears()), 'block-4');
    assert.match(svg, /tabindex="0"[^>]*data-mark="block-4"/);
  });

  it('without entries behind them are heard, but lead nowhere', () => {
    const svg = svgOf(chartNamed('headache-days'), inputOf(allUnknown()));
    assert.equal(svg.match(/class="mark still" role="img" tabindex="(?:0|-1)" aria-label="/g)?.length, 3);
    assert.ok(!svg.includes('role="button"'));
  });

  it('have no styles of their own, which the page would refuse', () => {
    for (const chart of charts) assert.ok(!svgOf(chart, inputOf(threeYears())).includes('style='));
  });
});
