/** Each chart has a picture on file; `UPDATE_GOLDEN=1` draws them anew after a change that is meant. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diary } from './diaries';
import { chartNamed, inputOf, svgOf, tabled } from './drawn';
import { allUnknown, emptyDiary, oneEntry, threeYears, twentyYears } from './sample-diaries';

const folder = join(__dirname, '../../fixtures/trends');

/** One tag a line, so that a difference can be read. */
const inLines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

function holds(name: string, svg: string): void {
  const path = join(folder, `${name}.svg`);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, inLines(svg));
  }
  assert.equal(inLines(svg), readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
}

const small: [string, Diary][] = [
  ['three-years', threeYears()],
  ['one-entry', oneEntry()],
  ['all-unknown', allUnknown()],
  ['empty', emptyDiary()],
];

describe('charts on file', () => {
  for (const [name, diary] of small) {
    for (const chart of tabled) {
      it(`${name}, ${chart.id}`, () => holds(`${name}-${chart.id}`, svgOf(chart, inputOf(diary))));
    }
  }

  for (const chart of tabled) {
    it(`three-years in a narrow panel, ${chart.id}`, () =>
      holds(`three-years-400-${chart.id}`, svgOf(chart, inputOf(threeYears(), 400))));
  }

  // On paper nothing can be chosen, which also keeps these files short.
  for (const id of ['headache-days', 'treatments']) {
    it(`twenty-years on paper, ${id}`, () => {
      const input = { ...inputOf(twentyYears(), 1400), behind: null };
      holds(`twenty-years-${id}`, svgOf(chartNamed(id), input));
    });
  }
});
