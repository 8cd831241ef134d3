/** The sample diary to every chart that the panel opens with, drawn as SVG. */
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { parseDocument } from 'yaml';
import { firstCharts, furtherCharts } from '../../../src/charts';
import { frameFor } from '../../../src/charts/frame';
import { Picture } from '../../../src/charts/picture';
import { wordsFor } from '../../../src/charts/words';
import { EntryMemory } from '../../../src/journal/memory';
import { panelState } from '../../../src/panel/state';
import { projectRoot } from '../../lib/paths';
import { type DiaryFiles, filesIn } from '../disk';
import { type Row, rowOf } from '../row';
import { inTurn, time } from '../timing';
import { today } from '../today';

export async function sample(): Promise<Row[]> {
  const files = filesIn(join(projectRoot, 'samples', 'diary'));
  const warm = new EntryMemory();
  draw(files, warm);
  const { yaml, first, again } = await inTurn({
    yaml: () => time(() => files.journals.map(({ text }) => parseDocument(text))),
    first: () => time(() => draw(files, new EntryMemory())),
    again: () => time(() => draw(files, warm)),
  });
  const what = 'the sample diary to the SVG of all first charts';
  return [
    rowOf({ name: 'sample', what: `${what}, against parseDocument`, target: 1 }, first, yaml),
    rowOf({ name: 'sample-again', what: `${what}, entries remembered`, target: 0.5 }, again, yaml),
  ];
}

function draw({ journals, profile }: DiaryFiles, { read }: EntryMemory): number {
  const state = panelState({ id: '', diary: 'sample', journals, profile }, read, today);
  const { trends, behind, figures, compared } = state;
  if (!trends) throw new Error('The sample diary has no figures.');
  const words = wordsFor('en');
  const frame = frameFor(trends, 800);
  const input = { trends, behind, figures, compared, words, frame };
  return [...firstCharts, ...furtherCharts].reduce((length, chart) => {
    const picture = h(Picture, { chart, input, drawing: chart.draw(input), active: null });
    return length + renderToString(picture).length;
  }, 0);
}
