/** `merge`: what git runs for journals in both branches, by git's contract: the result into OURS, 0 clean, 1 in conflict. */
import { readFile, writeFile } from 'node:fs/promises';
import { isProfile } from '../journal/diary';
import { mergeFiles } from '../journal/merge/merge-files';
import { usualMarkers } from '../journal/merge/weave';
import { spoken } from '../journal/spoken';
import { UsageError } from './usage';

export interface MergeFileOptions {
  path?: string;
  markerSize: string;
}

export interface MergeReport {
  isClean: boolean;
  /** One line for each thing that is left to decide. */
  lines: string[];
}

/** Git gives the three as files of its own; `path` is what the file is called in the repository. */
export async function mergeIntoOurs(
  [base, ours, theirs]: readonly [string, string, string],
  { path = ours, markerSize }: MergeFileOptions,
): Promise<MergeReport> {
  const size = Number(markerSize);
  if (!Number.isInteger(size) || size < 1) throw new UsageError(`--marker-size is no size: ${markerSize}`);
  const texts = await Promise.all([base, ours, theirs].map(textIn));
  const [b, o, t] = texts;
  const left = (reason: string): MergeReport => ({
    isClean: false,
    lines: [`${path}: ${reason} It was left as it is here.`],
  });
  if (b === null || o === null || t === null || b === undefined || o === undefined || t === undefined) {
    return left('One of the versions is no UTF-8 text.');
  }
  const merged = mergeFiles({ base: b, ours: o, theirs: t }, isProfile(path), {
    markers: { ...usualMarkers, size },
  });
  if (merged === null) return left('One of the versions is encrypted or no journal text.');
  if (merged.text !== o) await writeFile(ours, merged.text);
  const lines = merged.conflicts.map(({ message }) => `${path}: ${spoken(message)}`);
  return { isClean: merged.conflicts.length === 0, lines };
}

/** With its byte-order mark; null where it is no text, since writing it back would lose bytes. */
async function textIn(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`There is no file ${path}.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
