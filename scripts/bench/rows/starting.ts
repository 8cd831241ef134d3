/** What starting the extension costs in a real editor, and that it is not started where there is no journal. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../../lib/paths';
import { host, type Server } from '../../lib/server';
import { makeTempFolder } from '../../lib/temp';
import { workbenchAddress } from '../../lib/workbench-address';
import { inEditor } from '../editor';
import type { Started, Times } from '../host-suite';
import { type Row, rowOf, rowWith } from '../row';
import { runs } from '../timing';

export async function activate(): Promise<Row[]> {
  const results = join(makeTempFolder('bench'), 'started.jsonl');
  writeFileSync(results, '');
  return inEditor({ MIGRAINE_JOURNAL_BENCH: results }, async (browser, server) => {
    for (let run = 0; run < runs; run++) await startWindow(browser, server, diaryFolder());
    await startWindow(browser, server, makeTempFolder('bench'));
    const lines = readFileSync(results, 'utf8').trim().split('\n');
    const windows = lines.map((line) => JSON.parse(line) as Started);
    const withJournal = windows.slice(0, runs);
    const without = windows.at(-1);
    const what = (until: string) =>
      `starting with a journal in the workspace, ${until}, against the Markdown extension`;
    const whole = (times: Times) => times.busy + times.more;
    return [
      rowOf(
        { name: 'activate', what: what('loading and calling'), target: 1 },
        withJournal.map(({ own }) => own.busy),
        withJournal.map(({ markdown }) => markdown.busy),
      ),
      rowOf(
        { name: 'activate-ready', what: what('until it is ready'), target: 1 },
        withJournal.map(({ own }) => whole(own)),
        withJournal.map(({ markdown }) => whole(markdown)),
      ),
      rowWith(
        {
          name: 'activate-without',
          what: 'without a journal: started (1) or not (0)',
          target: 0,
          unit: 'times',
        },
        without?.isActive ? 1 : 0,
        without?.isActive ? 1 : 0,
        1,
      ),
    ];
  });
}

async function startWindow(browser: Browser, { port }: Server, folder: string): Promise<void> {
  const page = await browser.newPage();
  const tests = join(projectRoot, 'out', 'bench', 'host-suite.js');
  const ended = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error('The window did not end its measurement in time.')), 60_000).unref();
    void page
      .exposeFunction('codeAutomationLog', () => {})
      .then(() => page.exposeFunction('codeAutomationExit', resolve))
      .then(() => page.goto(workbenchAddress({ host, port }, { folder, extension: projectRoot, tests })));
  });
  const code = await ended;
  await page.close();
  if (code !== 0) throw new Error('The measurement in the editor failed.');
}

/** A month of a diary. */
function diaryFolder(): string {
  const folder = makeTempFolder('bench');
  mkdirSync(join(folder, '2026'));
  writeFileSync(join(folder, '2026', '2026-03.migraine.yaml'), '- attack: 2026-03-02 06:40\n  pain: 7\n');
  return folder;
}
