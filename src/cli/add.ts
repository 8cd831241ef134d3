/** `add`: the captures of the editor, for scripts and terminals; one entry written or added to, or nothing. */
import { join } from 'node:path';
import { differenceOf, Pages } from '../journal/capture/pages';
import type { WrittenDose } from '../journal/capture/writings';
import { Refused } from '../journal/edit/refused';
import { LineIndex } from '../journal/line-index';
import { spoken } from '../journal/spoken';
import type { WallClock } from '../journal/wall-time';
import { changeFile } from './change-file';
import { shownPath } from './disk';
import { loadPlaced } from './load';
import { UsageError } from './usage';

export interface AddOptions {
  dir: string;
  layout?: string;
}

export type Add = (pages: Pages) => string | WrittenDose | Refused;

/** @returns where it was written, as a path and a line */
export async function add({ dir, layout }: AddOptions, clock: WallClock, act: Add): Promise<string> {
  const { folder, ...texts } = await loadPlaced(dir);
  const pages = new Pages(texts, { clock, layout });
  const written = act(pages);
  if (written instanceof Refused) throw new UsageError(spoken(written.message));
  const { file: into, apart } = typeof written === 'string' ? { file: written } : written;
  const [change, another] = pages.changes();
  if (!change || another) return `Nothing had to be written in ${shownPath(join(folder, into))}.`;
  const { file, before, after } = change;
  await changeFile(join(folder, file), before, after);
  const { start } = differenceOf(before ?? '', after).span;
  const first = start + after.slice(start).search(/\S|$/);
  const where = `Written in ${shownPath(join(folder, file))}:${new LineIndex(after).at(first).line + 1}`;
  return apart
    ? `${where}\nThe dose is written beside the open attack, not into it. ${apart.message}`
    : where;
}
