/** The panel in a real window: how soon the first chart is there, and what the page works at a change of its filter. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { until } from '../../../test/support/until';
import { projectRoot } from '../../lib/paths';
import type { Server } from '../../lib/server';
import { makeTempFolder } from '../../lib/temp';
import { openFile, openWindow, runCommand, webview } from '../../lib/window';
import { inEditor } from '../editor';
import { type Row, rowOf } from '../row';
import { runs } from '../timing';
import { folderOf } from '../workshop';

interface Look {
  /** Milliseconds from a command to what it shows. */
  chart: number;
  markdown: number;
  /** Milliseconds of scripting: of the whole diary, and of what a filter leaves. */
  drawn: number;
  filtered: number;
}

export async function panel(): Promise<Row[]> {
  const folder = makeTempFolder('bench');
  cpSync(folderOf(20), folder, { recursive: true });
  writeFileSync(join(folder, 'page.md'), '# A page\n');
  return inEditor({}, async (browser, server) => {
    const looks: Look[] = [];
    for (let run = 0; run < runs; run++) looks.push(await look(browser, server, folder));
    const chart = '20 years, from the command to the first chart, against a preview of one line of Markdown';
    const filter = 'scripting of the page at a change of its filter, against drawing all 20 years again';
    return [
      rowOf(
        { name: 'panel', what: chart, target: 2 },
        looks.map((one) => one.chart),
        looks.map(({ markdown }) => markdown),
      ),
      rowOf(
        { name: 'panel-filter', what: filter, target: 1 },
        looks.map(({ filtered }) => filtered),
        looks.map(({ drawn }) => drawn),
      ),
    ];
  });
}

async function look(browser: Browser, server: Server, folder: string): Promise<Look> {
  const page = await openWindow(browser, server, { folder, extension: projectRoot });
  await openFile(page, 'page.md');
  const markdown = await timed(page, 'Markdown: Open Preview', 'h1');
  // One page at a time, or it is not plain which one is meant.
  await runCommand(page, 'View: Close All Editors');
  const chart = await timed(page, 'Migraine Journal: Open Trends', 'svg');
  const inside = webview(page);
  await inside.locator('[role=status]', { hasText: 'still being read' }).waitFor({ state: 'detached' });
  const frame = await frameWith(page, 'input[type=search]');
  await frame.evaluate(watchStates);
  const filtered = await spanAfter(frame, 'pain>=5');
  const drawn = await spanAfter(frame, '');
  await page.context().close();
  return { chart, markdown, drawn, filtered };
}

async function timed(page: Page, command: string, shown: string): Promise<number> {
  await runCommand(page, command);
  const start = performance.now();
  await webview(page).locator(shown).first().waitFor();
  return performance.now() - start;
}

async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (const frame of page.frames()) {
    if ((await frame.locator(selector).count()) > 0) return frame;
  }
  throw new Error('The panel is not there.');
}

/** Runs in the page: notes how long it is busy with each state that it is sent, up to the next thing it can do. */
function watchStates(): void {
  const spans: number[] = [];
  Object.assign(window, { spans });
  const receive = ({ data }: MessageEvent) => {
    if (data?.type !== 'state') return;
    const start = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => spans.push(performance.now() - start);
    port2.postMessage(null);
  };
  addEventListener('message', receive, true);
}

/** How long the page is busy with the state that a filter brings. */
async function spanAfter(frame: Frame, filter: string): Promise<number> {
  const spans = () => frame.evaluate(() => (window as never as { spans: number[] }).spans);
  const before = (await spans()).length;
  await frame.locator('input[type=search]').fill(filter);
  const after = await until(spans, ({ length }) => length > before);
  return after.at(-1) ?? Number.NaN;
}
