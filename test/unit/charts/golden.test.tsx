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

/** Without what is only heard or felt, and without groups around single shapes. */
const inShort = (svg: string) =>
  svg
    .replaceAll(/<title>.*?<\/title>/g, '')
    .replaceAll(/<rect class="hit"[^>]*><\/rect>|<rect class="hit"[^>]*\/>/g, '')
    .replaceAll(/<g class="still">(.*?)<\/g>/g, '$1');

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

  // Over so long a time the shapes alone are kept: places, sizes and names, one mark a line.
  for (const id of ['headache-days', 'treatments', 'happenings', 'acute-days', 'acute-months']) {
    it(`twenty-years in short, ${id}`, () => {
      const input = { ...inputOf(twentyYears(), 1400), behind: null };
      holds(`twenty-years-${id}`, inShort(svgOf(chartNamed(id), input)));
    });
  }
});
