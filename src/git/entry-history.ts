/** The history of one entry: who wrote it, and who changed what in it when, through files and corrected dates. */

import { layoutChanged } from '../journal/changes/diary-changes';
import { entryChange } from '../journal/changes/entry-change';
import { type EntryVersion, normalText, versionsIn } from '../journal/changes/versions';
import type { Read } from '../journal/journal';
import { matchEntries } from '../journal/match-entries';
import { type Phrase, phrase } from '../journal/phrase';
import { Blobs } from './blobs';
import type { Git } from './git';
import type { Commit } from './history';
import type { Repository } from './repository';

export interface EntryEvent {
  commit: Commit;
  is: 'written' | 'changed' | 'moved';
  /** Such as `pain 6 → 7`. */
  what: Phrase[];
  /** The file it was in then, from the repository's top. */
  file: string;
  /** 1-based line of its dash there. */
  line: number;
}

/** Commits whose files are read at a time: the history asked for is mostly near. */
const batch = 128;

/**
 * Newest first, down to the commit that wrote it.
 * @param commits the history of the repository's journals, newest first
 * @param text the entry as last committed
 */
export async function* entryHistory(
  git: Git,
  repository: Repository,
  commits: readonly Commit[],
  text: string,
  read: Read,
): AsyncGenerator<EntryEvent> {
  let looked: Looked = { text: normalText(text), folder: repository.prefix };
  for (let at = 0; at < commits.length; at += batch) {
    const some = commits.slice(at, at + batch);
    const blobs = new Blobs(git, repository.folder);
    const texts = await blobs.read(some.flatMap(idsIn));
    for (const commit of some) {
      const found = eventIn(commit, texts, looked, read);
      if (!found) continue;
      yield found.event;
      if (found.event.is === 'written') return;
      looked = found.before;
    }
  }
}

/** What is looked for further back: a text, in files below a folder. */
interface Looked {
  text: string;
  folder: string;
}

interface Found {
  event: EntryEvent;
  before: Looked;
}

type Texts = ReadonlyMap<string, string>;

function idsIn({ changes }: Commit): string[] {
  return changes.flatMap(({ before, after }) => (after === null ? before : [...before, after]));
}

/** Null where the commit did nothing to it. */
function eventIn(commit: Commit, texts: Texts, looked: Looked, read: Read): Found | null {
  const holder = commit.changes.find(
    ({ path, before, after }) =>
      isBelow(path, looked.folder) &&
      after !== null &&
      holds(texts.get(after) ?? '', looked.text) &&
      !before.some((id) => holds(texts.get(id) ?? '', looked.text)),
  );
  if (!holder) return null;
  const [before, after] = [
    versionsOf(commit, texts, 'before', read),
    versionsOf(commit, texts, 'after', read),
  ];
  const now = after.find((one) => one.file === holder.path && isText(one.text, looked.text));
  const old = now && matchEntries(before, after).pairs.find((pair) => pair.after === now)?.before;
  return old && now
    ? changed(commit, old, now, looked)
    : written(commit, holder.path, now?.line ?? 1, looked);
}

function written(commit: Commit, file: string, line: number, before: Looked): Found {
  return { event: { commit, is: 'written', what: [], file, line }, before };
}

function changed(commit: Commit, old: EntryVersion, now: EntryVersion, { folder }: Looked): Found {
  const isMoved = old.file !== now.file;
  const isSameText = normalText(old.text) === normalText(now.text);
  const keys = isSameText ? [] : entryChange(old.text, now.text);
  const what = keys.length > 0 || isSameText ? keys : [layoutChanged];
  const moved = isMoved ? [phrase('moved from {0}', old.file)] : [];
  const is = isSameText ? 'moved' : 'changed';
  // What came from outside the diary's folder is followed wherever it was.
  const before = { text: normalText(old.text), folder: isBelow(old.file, folder) ? folder : '' };
  return { event: { commit, is, what: [...what, ...moved], file: now.file, line: now.line }, before };
}

function versionsOf({ changes }: Commit, texts: Texts, side: 'before' | 'after', read: Read): EntryVersion[] {
  const files = changes.flatMap(({ path, before, after }) => {
    const ids = side === 'before' ? before : after === null ? [] : [after];
    return ids.map((id) => ({ path, text: texts.get(id) ?? '' }));
  });
  return files.flatMap((file) => {
    const versions = versionsIn(file, read);
    return Array.isArray(versions) ? versions : [];
  });
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** Whether an entry stands in a file just so; found by its text alone, since most files of a history are not its. */
function holds(file: string, entry: string): boolean {
  const text = file.includes('\r') ? file.replaceAll('\r\n', '\n') : file;
  for (let at = text.indexOf(entry); at !== -1; at = text.indexOf(entry, at + 1)) {
    if (begins(text, at) && !goesOn(text.slice(at + entry.length, at + entry.length + maxBlank))) return true;
  }
  return false;
}

/** Whether an entry, with the comments right above it, starts at a place. */
function begins(text: string, at: number): boolean {
  if (at === 0) return true;
  return text[at - 1] === '\n' && text[text.lastIndexOf('\n', at - 2) + 1] !== '#';
}

/** Comments further below an entry may have come or gone. */
function isText(text: string, entry: string): boolean {
  const own = normalText(text);
  return own === entry || own.startsWith(`${entry}\n`);
}

/** No more blank lines than this are looked past. */
const maxBlank = 500;

/** Whether what follows a text is more of the same entry: more of its line, or an indented line. */
function goesOn(following: string): boolean {
  return /^[ \t]*[^ \t\n]|^[ \t]*\n(?:[ \t]*\n)*[ \t]+[^ \t\n]/.test(following);
}
