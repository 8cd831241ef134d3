/** Runs inside the editor in place of tests: what starting the extension cost, and whether it was started at all. */
import { appendFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { until } from '../../test/support/until';

/** One line a window. */
export interface Started {
  isActive: boolean;
  own: Times;
  markdown: Times;
}

/** Milliseconds by the editor's own clock; none where it was not started. */
export interface Times {
  /** Loading the code and calling it, while which no other extension does anything. */
  busy: number;
  /** Until it says that it is ready, from then on. */
  more: number;
}

const own = 'migraine-journal.migraine-journal';
const markdown = 'vscode.markdown-language-features';
const patience = 4000;

export async function run(): Promise<void> {
  const page = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# A page' });
  await vscode.window.showTextDocument(page);
  const isActive = (id: string) => vscode.extensions.getExtension(id)?.isActive === true;
  await until(() => isActive(markdown), Boolean);
  const end = Date.now() + patience;
  while (!isActive(own) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
  const table = await startupTable();
  const started: Started = {
    isActive: isActive(own),
    own: timesOf(own, table),
    markdown: timesOf(markdown, table),
  };
  appendFileSync(String(process.env.MIGRAINE_JOURNAL_BENCH), `${JSON.stringify(started)}\n`);
}

/** What "Developer: Startup Performance" says. */
async function startupTable(): Promise<string> {
  await vscode.commands.executeCommand('perfview.show');
  const find = () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
  return until(find, (text) => text.includes(markdown));
}

/** A row is: extension, eager, load, call, finish, event, by. */
function timesOf(id: string, table: string): Times {
  const row = table.split('\n').find((line) => line.startsWith(`| ${id} `));
  const [, , , load = 0, call = 0, finish = 0] = (row ?? '').split('|').map((cell) => Number(cell.trim()));
  return { busy: load + call, more: finish };
}
