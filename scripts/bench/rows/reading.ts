/** Reading twenty years: nothing remembered, the newest year first, all remembered; what it keeps, and how it grows. */
import { parseDocument } from 'yaml';
import { EntryMemory } from '../../../src/journal/memory';
import { panelState } from '../../../src/panel/state';
import { contentOf } from '../../../src/trends/content';
import { trendsOf } from '../../../src/trends/trends';
import type { DiaryFiles } from '../disk';
import { median, type Row, rowOf, rowWith } from '../row';
import { inTurn, runs, time } from '../timing';
import { today } from '../today';
import { diaryOf, folderOf, inFreshProcess } from '../workshop';

const years = 20;

export async function cold(): Promise<Row[]> {
  const folder = folderOf(years);
  const hasOther = isInstalled('js-yaml');
  const fresh = await inTurn({
    yaml: () => inFreshProcess('yaml', folder),
    own: () => inFreshProcess('cold', folder),
    panel: () => inFreshProcess('cold-panel', folder),
    other: () => (hasOther ? inFreshProcess('js-yaml', folder) : Number.NaN),
  });
  const what = `${years} years from disk to trends`;
  const toPanel = `${years} years from disk to all figures of the panel`;
  const rows = [
    rowOf(
      { name: 'cold', what: `${what}, fresh process, against parseDocument`, target: 0.35 },
      fresh.own,
      fresh.yaml,
    ),
    rowOf(
      { name: 'cold-panel', what: `${toPanel}, fresh process, against parseDocument`, target: 0.35 },
      fresh.panel,
      fresh.yaml,
    ),
  ];
  if (hasOther)
    rows.push(
      rowOf(
        { name: 'cold-js-yaml', what: `${what}, fresh process, against js-yaml`, target: 1 },
        fresh.own,
        fresh.other,
      ),
    );
  const warm = await inTurn({
    yaml: () => parse(diaryOf(years)),
    own: () => time(() => trends(diaryOf(years))),
    panel: () => time(() => state(diaryOf(years))),
  });
  rows.push(
    rowOf(
      { name: 'cold-warm', what: 'texts to trends, code warm, against parseDocument', target: 0.2 },
      warm.own,
      warm.yaml,
    ),
    rowOf(
      {
        name: 'cold-panel-warm',
        what: 'texts to all figures of the panel, code warm, against parseDocument',
        target: 0.2,
      },
      warm.panel,
      warm.yaml,
    ),
  );
  return rows;
}

export async function firstPaint(): Promise<Row[]> {
  const folder = folderOf(years);
  const { yaml, own } = await inTurn({
    yaml: () => inFreshProcess('yaml', folder),
    own: () => inFreshProcess('first-paint', folder),
  });
  const what = 'newest 12 months of 20 years, fresh process, against parseDocument of all';
  return [rowOf({ name: 'first-paint', what, target: 0.08 }, own, yaml)];
}

export async function reload(): Promise<Row[]> {
  const diary = diaryOf(years);
  const memory = new EntryMemory();
  state(diary, memory);
  const { yaml, own } = await inTurn({
    yaml: () => parse(diary),
    own: () => {
      // Read from disk anew, texts are equal and not the same.
      const again = copyOf(diary);
      return time(() => state(again, memory));
    },
  });
  const what = 'figures again, nothing changed, against parseDocument';
  return [rowOf({ name: 'warm', what, target: 1 / 50 }, own, yaml)];
}

export async function memory(): Promise<Row[]> {
  const bytes: number[] = [];
  for (let run = 0; run < runs; run++) bytes.push(await inFreshProcess('memory', folderOf(years)));
  const kilobytes = median(bytes) / 1000;
  const what = 'heap kept after 20 years, kB an entry';
  return [rowWith({ name: 'memory', what, target: 2, unit: 'kB' }, kilobytes, kilobytes, 1)];
}

/** The exponent by which time grows with the diary: 1 is in proportion. */
export async function growth(): Promise<Row[]> {
  const sizes = [5, 10, 20, 40];
  const times = await inTurn(
    Object.fromEntries(sizes.map((size) => [size, () => inFreshProcess('cold', folderOf(size))])),
  );
  const points = sizes.map((size): [number, number] => [
    Math.log(diaryOf(size).entries),
    Math.log(median(times[size] ?? [])),
  ]);
  const at = (size: number) => median(times[size] ?? []);
  const what = `exponent of cold over ${sizes.join(', ')} years; ms at ${sizes[0]} and ${sizes.at(-1)}`;
  return [rowWith({ name: 'growth', what, target: 1.1 }, slopeOf(points), at(40), at(5))];
}

/** Of the line that fits best. */
function slopeOf(points: readonly [x: number, y: number][]): number {
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const along = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return along / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

function trends({ journals, profile }: DiaryFiles) {
  return trendsOf(contentOf(journals, profile, new EntryMemory().read));
}

function state({ journals, profile }: DiaryFiles, { read } = new EntryMemory()) {
  return panelState({ id: '', diary: '', journals, profile }, read, today);
}

function parse({ journals }: DiaryFiles): number {
  return time(() => journals.map(({ text }) => parseDocument(text)));
}

function copyOf({ journals, profile }: DiaryFiles): DiaryFiles {
  const copy = (text: string) => Buffer.from(text).toString();
  return {
    journals: journals.map(({ path, text }) => ({ path, text: copy(text) })),
    profile: profile && { path: profile.path, text: copy(profile.text) },
  };
}

function isInstalled(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
