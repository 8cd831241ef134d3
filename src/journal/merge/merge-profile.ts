/** Merges three versions of a profile key by key; its lists are sets of words. */

import { type Phrase, phrase } from '../phrase';
import { readProfile } from '../profile';
import { refuseFile } from '../read/files';
import { refuseEntry } from '../read/limits';
import { readYaml } from '../read/yaml';
import { alike } from './alike';
import type { Tree } from './comments';
import { sortInProfile } from './list-sorts';
import { mergeTexts } from './merge-entry';
import { isSameText, type MergeOptions, type MergeResult, mergeWhole } from './result';
import { usualMarkers, weave } from './weave';

export function mergeProfiles(
  base: string,
  ours: string,
  theirs: string,
  { sides = new Map(), markers = usualMarkers }: Partial<MergeOptions> = {},
): MergeResult {
  if (isSameText(ours, theirs) || isSameText(theirs, base)) return { text: ours, conflicts: [] };
  const { mark, texts, lineEnd } = alike(base, ours, theirs);
  const all = [texts.base, texts.ours, texts.theirs];
  const isReadable = all.every((text) => text.trim() === '' || treeOf(text) !== null);
  if (!isReadable) {
    const { text, conflicts } = mergeWhole(texts, { sides, markers, lineEnd });
    return { text: mark + text, conflicts };
  }
  const reading = { treeOf, sortOf: sortInProfile, lineEnd, name: phrase('the profile'), newError };
  const before = texts.base.trim() === '' ? null : texts.base;
  const made = mergeTexts(reading, [before, texts.ours, texts.theirs], 'profile', sides);
  return {
    text: mark + weave(made.ours ?? '', made.theirs ?? '', markers, lineEnd),
    conflicts: made.conflicts,
  };
}

function treeOf(text: string): Tree | null {
  if (refuseFile(text) ?? refuseEntry(text)) return null;
  const { root, findings } = readYaml(text);
  return root?.type === 'map' && findings.length === 0 && root.lost.length === 0 ? { text, map: root } : null;
}

function newError(text: string, others: readonly string[]): Phrase | undefined {
  const known = new Set(others.flatMap(errorsIn).map(({ code }) => code));
  return errorsIn(text).find(({ code }) => !known.has(code))?.message;
}

function errorsIn(text: string) {
  return readProfile(text).findings.filter(({ severity }) => severity === 'error');
}
