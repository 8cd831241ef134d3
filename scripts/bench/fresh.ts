/** One task in a process that did nothing before: `fresh.js TASK FOLDER` says how many milliseconds, or bytes, it took. */
import { parseDocument } from 'yaml';
import { checkDiary } from '../../src/journal/check/diary';
import { EntryMemory } from '../../src/journal/memory';
import { addDays } from '../../src/journal/scalars/day';
import { panelState } from '../../src/panel/state';
import { contentOf } from '../../src/trends/content';
import { recentPart } from '../../src/trends/recent';
import { trendsOf } from '../../src/trends/trends';
import { type DiaryFiles, filesIn } from './disk';
import { Desk, longestHold } from './hold';
import { time } from './timing';
import { today } from './today';

const [task = '', folder = ''] = process.argv.slice(2);

const tasks: Record<string, () => number | Promise<number>> = {
  yaml: () => time(() => filesIn(folder).journals.map(({ text }) => parseDocument(text))),
  'js-yaml': () => {
    // Here by way of another package, and without types.
    const { load } = require('js-yaml');
    return time(() => filesIn(folder).journals.map(({ text }) => load(text)));
  },
  cold: () => time(() => trendsIn(filesIn(folder))),
  'cold-panel': () => time(() => stateOf(filesIn(folder))),
  'first-paint': () =>
    time(() => {
      const { journals, profile } = filesIn(folder);
      return stateOf({ journals: recentPart(journals, addDays(today(), -365)), profile });
    }),
  memory: heapPerEntry,
  hold: () => longestHold(new Desk(), filesIn(folder)),
};

const run = tasks[task];
if (!run) throw new Error(`There is no task "${task}".`);
void Promise.resolve(run()).then(console.log);

/** Counts of days, blocks and months, treatments, and the entries behind each. */
function trendsIn({ journals, profile }: DiaryFiles) {
  return trendsOf(contentOf(journals, profile, new EntryMemory().read));
}

function stateOf({ journals, profile }: DiaryFiles, { read } = new EntryMemory()) {
  return panelState({ id: '', diary: '', journals, profile }, read, today);
}

/** What stays of a diary that was read, checked and counted: texts, entries, findings, figures. */
function heapPerEntry(): number {
  const before = heapUsed();
  const files = filesIn(folder);
  const memory = new EntryMemory();
  const kept = [files, memory, stateOf(files, memory), checkDiary(files, { today, read: memory.read })];
  const after = heapUsed();
  const entries = files.journals.reduce((sum, { text }) => sum + (text.match(/^- /gm)?.length ?? 0), 0);
  return kept.length > 0 ? (after - before) / entries : 0;
}

function heapUsed(): number {
  for (let i = 0; i < 3; i++) global.gc?.();
  return process.memoryUsage().heapUsed;
}
