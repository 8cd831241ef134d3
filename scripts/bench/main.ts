/** `npm run bench`: what reading and drawing cost, as ratios within one run, since machines differ and are noisy. */
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { parseDocument } from 'yaml';
import { firstCharts, furtherCharts } from '../../src/charts';
import { frameFor } from '../../src/charts/frame';
import { Picture } from '../../src/charts/picture';
import { wordsFor } from '../../src/charts/words';
import { readText } from '../../src/cli/disk';
import { onDisk } from '../../src/cli/source';
import { checkDiary } from '../../src/journal/check/diary';
import { isProfile } from '../../src/journal/diary';
import { EntryMemory } from '../../src/journal/memory';
import { panelState } from '../../src/panel/state';
import type { TextFile } from '../../src/trends/content';
import { inOneFile, inventDiary, lastDay } from './diary';

const runs = 7;
const sample = join(__dirname, '../../samples/diary');

interface Row {
  name: string;
  /** Of medians, within this run. */
  ratio: number;
  target: number;
  verdict: 'met' | 'missed';
  median: number;
  reference: number;
}

async function main(): Promise<void> {
  const files = await load(sample);
  const journals = files.filter(({ path }) => !isProfile(path));
  const profile = files.find(({ path }) => isProfile(path)) ?? null;
  const parse = () => {
    for (const { text } of journals) parseDocument(text);
  };
  const firstChart = () => draw(journals, profile, new EntryMemory());
  const warm = new EntryMemory();
  draw(journals, profile, warm);
  const rows = [
    compare('first chart of the sample, nothing remembered', firstChart, parse, 1),
    compare('same again, all entries remembered', () => draw(journals, profile, warm), parse, 0.5),
    ...longDiary(),
  ];
  print(rows);
}

/** Twenty years, all of it in one file for the edits, which is the worst there is. */
function longDiary(): Row[] {
  const diary = inventDiary(20, 1);
  const { journals, profile } = diary;
  const parse = () => {
    for (const { text } of journals) parseDocument(text);
  };
  const state = (files: readonly TextFile[], memory: EntryMemory) =>
    panelState({ id: '', diary: '', journals: files, profile }, memory.read, today);
  const memory = new EntryMemory();
  state(journals, memory);
  const whole = inOneFile(diary);
  let edits = 0;
  /** The last entry with a note that is new each time. */
  const edited = (): TextFile[] => [
    { path: 'all.migraine.yaml', text: `${whole}- note: ${lastDay}\n  text: edit ${++edits}\n` },
  ];
  const check = () => checkDiary({ journals: edited(), profile }, { today, read: memory.read });
  check();
  return [
    compare(
      '20 years: read and counted, nothing remembered',
      () => state(journals, new EntryMemory()),
      parse,
      0.2,
    ),
    compare('20 years: the same again, nothing changed', () => state(journals, memory), parse, 1 / 50),
    compare('20 years in one file: an edit to its findings', check, parse, 1 / 150),
    compare('20 years in one file: an edit to the figures', () => state(edited(), memory), parse, 1 / 60),
  ];
}

const today = () => '2026-05-01';

async function load(folder: string): Promise<TextFile[]> {
  const paths = await onDisk.files(folder);
  return Promise.all(paths.map(async (path) => ({ path, text: await readText(join(folder, path)) })));
}

/** From texts to the SVG of every chart that the panel opens with. */
function draw(journals: readonly TextFile[], profile: TextFile | null, memory: EntryMemory): number {
  const diary = { id: '', diary: 'sample', journals, profile };
  const { trends, behind, figures, compared } = panelState(diary, memory.read, today);
  if (!trends) throw new Error('The sample diary has no figures.');
  const words = wordsFor('en');
  const frame = frameFor(trends, 800);
  const input = { trends, behind, figures, compared, words, frame };
  return [...firstCharts, ...furtherCharts].reduce((length, chart) => {
    const picture = h(Picture, { chart, input, drawing: chart.draw(input), active: null });
    return length + renderToString(picture).length;
  }, 0);
}

/** Both sides in turn, so that a machine that slows down slows both. */
function compare(name: string, run: () => unknown, reference: () => unknown, target: number): Row {
  const own: number[] = [];
  const other: number[] = [];
  for (let i = 0; i < runs; i++) {
    other.push(time(reference));
    own.push(time(run));
  }
  const ratio = median(own) / median(other);
  return {
    name,
    ratio,
    target,
    verdict: ratio <= target ? 'met' : 'missed',
    median: median(own),
    reference: median(other),
  };
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(rows: readonly Row[]): void {
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ rows }, null, 2));
    return;
  }
  console.log(`Ratios against yaml's parseDocument on the same texts; medians of ${runs} runs.`);
  for (const { name, ratio, target, verdict, median: own, reference } of rows) {
    console.log(
      `${name.padEnd(50)} ${ratio.toFixed(4)}  target ${target.toFixed(4)}  ${verdict}  (${own.toFixed(1)} ms against ${reference.toFixed(1)} ms)`,
    );
  }
}

void main();
