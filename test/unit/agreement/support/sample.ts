/** The sample diary on its last day, as the command line counts it and as panel and report show it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { projectRoot } from '../../../../scripts/lib/paths';
import { charts } from '../../../../src/charts';
import { tablesOf } from '../../../../src/charts/chart';
import { wordsFor } from '../../../../src/charts/words';
import { isJournal, isProfile } from '../../../../src/journal/diary';
import { EntryMemory } from '../../../../src/journal/memory';
import { panelState } from '../../../../src/panel/state';
import type { Comparison } from '../../../../src/trends/comparison-types';
import type { Figures } from '../../../../src/trends/figure-types';
import { figureNames } from '../../../../src/trends/figures';
import type { EntryRef, Trends } from '../../../../src/trends/types';
import { remembered } from '../../../../src/webview/host';
import { Page } from '../../../../src/webview/page';
import type { PanelState } from '../../../../src/webview/protocol';
import { runCli } from '../../cli/support/run-cli';

const folder = join(projectRoot, 'samples/diary');
export const lastDay = '2026-04-28';
export const locale = 'en-GB';
export const words = wordsFor(locale);

/** What `trends --json` prints. */
export type Payload = Trends & { figures: Figures; entries: EntryRef[] };

async function json<T>(...args: string[]): Promise<T> {
  const { stdout, stderr } = await runCli([...args, '--json', folder]);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

export const trendsOnCli = (from: string | null, to: string, ...more: string[]) =>
  json<Payload>('trends', ...(from === null ? [] : ['--from', from]), '--to', to, ...more);

export const comparedOnCli = (since: string, runIn: number) =>
  json<Comparison>('compare', '--since', since, '--run-in', String(runIn));

export async function reportOnCli(from: string, to: string): Promise<string> {
  const { stdout } = await runCli(['report', folder, '--from', from, '--to', to, '--locale', locale]);
  return stdout;
}

/** All that a panel can show of the whole diary, everything opened. */
export function panelOfSample(): PanelState {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, isOf: isProfile(path) ? 'profile' : isJournal(path) ? 'journal' : null }))
    .filter(({ isOf }) => isOf !== null)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, isOf }) => ({ path, isOf, text: readFileSync(join(folder, path), 'utf8') }));
  return panelState(
    {
      id: 'sample',
      diary: 'sample',
      journals: files.filter(({ isOf }) => isOf === 'journal'),
      profile: files.find(({ isOf }) => isOf === 'profile') ?? null,
    },
    new EntryMemory().read,
    () => lastDay,
    { figures: figureNames, period: null, filter: '', since: null, runIn: 28 },
  );
}

export function pageOf(state: PanelState): string {
  const nothing = () => {};
  const openTables = charts.flatMap(tablesOf).map(({ id }) => id);
  return renderToString(
    h(Page, {
      state,
      width: 900,
      words,
      cursor: null,
      views: [],
      asOf: null,
      hasHistory: false,
      onPast: nothing,
      onSaveView: nothing,
      onDeleteView: nothing,
      memory: { ...remembered(null), openTables, isMoreOpen: true },
      onRemember: nothing,
      reveal: nothing,
      save: nothing,
      pictureStyle: '',
    }),
  );
}
