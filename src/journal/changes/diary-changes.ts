/** What differs between two versions of a diary, entry by entry, in plain words. */
import type { DiaryFile, DiaryTexts } from '../check/diary';
import { byPath } from '../diary';
import { datesOf } from '../entry-dates';
import { entryName } from '../entry-name';
import { quoted } from '../finding';
import type { Read } from '../journal';
import { matchEntries, type Pairing } from '../match-entries';
import { type Part, type Phrase, phrase } from '../phrase';
import { entryChange } from './entry-change';
import { profileChange } from './profile-change';
import { type EntryVersion, normalText, versionsIn } from './versions';

/** Where nothing that is read differs. */
export const layoutChanged = phrase('comments or layout changed');

export interface Place {
  /** Path below the diary, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
}

export interface Change {
  is: 'added' | 'removed' | 'changed' | 'moved';
  /** Of what: `attack of 2 March 2026, 06:40`. */
  name: Part;
  /** Such as `pain 6 → 7`; nothing more to say of what was added or removed. */
  what: Part[];
  /** Null where it was not there. */
  before: Place | null;
  after: Place | null;
}

/** By date, the profile and files that cannot be read last. Files that read the same cost nothing. */
export function diaryChanges(before: DiaryTexts, after: DiaryTexts, read?: Read): Change[] {
  const texts = (files: readonly DiaryFile[]) => new Map(files.map(({ path, text }) => [path, text]));
  const [old, now] = [texts(before.journals), texts(after.journals)];
  const differs = (path: string) => old.get(path) !== now.get(path);
  const sides = [before, after].map(({ journals }) =>
    journals.filter(({ path }) => differs(path)).map((file) => ({ file, versions: versionsIn(file, read) })),
  );
  const closed = new Map(
    sides
      .flat()
      .flatMap(({ file, versions }) => (Array.isArray(versions) ? [] : [[file.path, versions.message]])),
  );
  const [left = [], right = []] = sides.map((files) =>
    files.flatMap(({ file, versions }) =>
      Array.isArray(versions) && !closed.has(file.path) ? versions : [],
    ),
  );
  return [
    ...entryChanges(left, right),
    ...profileChanges(before.profile, after.profile),
    ...[...closed].map(([path, why]) => closedChange(path, why)),
  ];
}

export function entryChanges(before: readonly EntryVersion[], after: readonly EntryVersion[]): Change[] {
  const { pairs, added, removed } = matchEntries(before, after);
  const dated = [
    ...pairs.flatMap((pair) => pairChange(pair).map((change) => ({ change, of: pair.after }))),
    ...added.map((of) => ({ change: oneSided(of, 'added'), of })),
    ...removed.map((of) => ({ change: oneSided(of, 'removed'), of })),
  ];
  return dated.sort((a, b) => byPath(dateOf(a.of), dateOf(b.of))).map(({ change }) => change);
}

/** None where it is the same entry at the same file, wherever in it. */
function pairChange({ before, after }: Pairing<EntryVersion>): Change[] {
  const isSameText = normalText(before.text) === normalText(after.text);
  const isMoved = before.file !== after.file;
  if (isSameText && !isMoved) return [];
  const moved = isMoved ? [phrase('moved from {0} to {1}', before.file, after.file)] : [];
  const what = isSameText ? [] : entryChange(before.text, after.text);
  const layout = isSameText || what.length > 0 ? [] : [layoutChanged];
  const is = isSameText ? 'moved' : 'changed';
  const places = { before: placeOf(before), after: placeOf(after) };
  return [{ is, name: nameOf(after), what: [...what, ...layout, ...moved], ...places }];
}

function oneSided(version: EntryVersion, is: 'added' | 'removed'): Change {
  const place = placeOf(version);
  const places = is === 'added' ? { before: null, after: place } : { before: place, after: null };
  return { is, name: nameOf(version), what: [], ...places };
}

function placeOf({ file, line }: EntryVersion): Place {
  return { file, line };
}

export function nameOf({ entry, text }: EntryVersion): Phrase {
  if (entry) return entryName(entry);
  return phrase('entry {0}', quoted(/(?:^|\n)-[ \t]*([^\n]*)/.exec(text)?.[1] ?? ''));
}

function dateOf({ entry }: EntryVersion): string {
  return entry ? datesOf(entry).from : '';
}

function profileChanges(before: DiaryFile | null, after: DiaryFile | null): Change[] {
  if (before?.text === after?.text) return [];
  const place = (file: DiaryFile | null) => file && { file: file.path, line: 1 };
  const places = { before: place(before), after: place(after) };
  const named = { name: phrase('profile'), what: [], ...places };
  if (!before) return [{ ...named, is: 'added' }];
  if (!after) return [{ ...named, is: 'removed' }];
  const what = profileChange(before.text, after.text);
  return [{ ...named, is: 'changed', what: what.length > 0 ? what : [layoutChanged] }];
}

/** Of a file that is locked or no text nothing can be said but that it changed. */
function closedChange(file: string, why: Phrase): Change {
  const place = { file, line: 1 };
  return {
    is: 'changed',
    name: file,
    what: [phrase('cannot be compared: {0}', why)],
    before: place,
    after: place,
  };
}
