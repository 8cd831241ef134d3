/** `npm run bench -- [--only NAME,…] [--json] [--no-host]`: what things cost, as ratios within one run. */
import { Command } from 'commander';
import type { Row } from './row';
import { completion, completionInOneFile, keystroke, refresh } from './rows/editing';
import { hold } from './rows/holding';
import { panel } from './rows/panel';
import { asOf, history } from './rows/past';
import { cold, firstPaint, growth, memory, reload } from './rows/reading';
import { sample } from './rows/sample';
import { bundles, cli } from './rows/shipped';
import { activate } from './rows/starting';
import { tableOf } from './table';

type Group = () => Promise<Row[]>;

const groups: Record<string, Group> = {
  cold,
  'first-paint': firstPaint,
  warm: reload,
  keystroke,
  refresh,
  completion,
  'completion-one-file': completionInOneFile,
  hold,
  'as-of': asOf,
  history,
  memory,
  growth,
  sample,
  cli,
  bundle: bundles,
};

/** Need an editor and a browser, which are not to be had everywhere. */
const inHost: Record<string, Group> = { activate, panel };

const command = new Command('bench')
  .option('--only <names>', `which of them: ${Object.keys({ ...groups, ...inHost }).join(', ')}`)
  .option('--json', 'as JSON')
  .option('--no-host', 'nothing that needs a real editor')
  .parse();

const { only, json, host } = command.opts<{ only?: string; json?: true; host: boolean }>();

async function main(): Promise<void> {
  const all = host ? { ...groups, ...inHost } : groups;
  const wanted = only?.split(',') ?? Object.keys(all);
  const unknown = wanted.find((name) => !(name in all));
  if (unknown !== undefined) throw new Error(`There is nothing to measure by the name "${unknown}".`);
  const rows: Row[] = [];
  const skipped: { name: string; why: string }[] = [];
  for (const name of wanted) {
    process.stderr.write(`${name} …\n`);
    try {
      rows.push(...((await all[name]?.()) ?? []));
    } catch (error) {
      if (!(name in inHost)) throw error;
      skipped.push({ name, why: (error as Error).message });
    }
  }
  console.log(json ? JSON.stringify({ rows, skipped }, null, 2) : tableOf(rows, skipped));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
