/** Where a name or word stands in all of a diary's files and in its profile, however it is spelt. */
import type { DiaryFile, DiaryTexts } from '../journal/check/diary';
import { drugKey } from '../journal/drugs';
import { datesOf } from '../journal/entry-dates';
import type { Read } from '../journal/journal';
import { namesIn } from '../journal/names';
import { cut } from '../journal/read/cut';
import type { EntryRead } from '../journal/read/entry';
import { refuseFile } from '../journal/read/files';
import { isSame, type Name, type NameAt, namesOf } from './names-at';
import { entryTree, profileTree } from './tree';

export interface Occurrence extends NameAt {
  file: string;
  /** Where it is declared: in the profile; or since when it is planned: by a treatment. */
  declares: 'profile' | 'treatment' | null;
  /** The treatment's date. */
  date: string;
}

export function occurrencesOf(name: Name, { journals, profile }: DiaryTexts, read: Read): Occurrence[] {
  const inProfile = profile ? ofProfile(name, profile) : [];
  return [...inProfile, ...journals.flatMap((file) => ofJournal(name, file, read))];
}

function ofProfile(name: Name, { path, text }: DiaryFile): Occurrence[] {
  const tree = profileTree(text);
  return [...(tree ? namesOf(tree, true) : [])]
    .filter((one) => isSame(one, name))
    .map((one) => {
      const isDeclaration = one.style === 'key' || isKey(text, one) || one.is === 'term';
      return { ...one, file: path, declares: isDeclaration ? ('profile' as const) : null, date: '' };
    });
}

/** A key in quotes has the style of its quotes. */
function isKey(text: string, { span }: NameAt): boolean {
  return /^["']?[ \t]*:(?:\s|$)/.test(text.slice(span.end, span.end + 20));
}

function ofJournal(name: Name, { path, text }: DiaryFile, read: Read): Occurrence[] {
  if (refuseFile(text)) return [];
  return cut(text).slices.flatMap(({ start, end }) => {
    const slice = text.slice(start, end);
    const result = read(slice);
    const tree = mayHold(name, slice, result) ? entryTree(slice, start) : null;
    const { entry } = result;
    return [...(tree ? namesOf(tree, false) : [])]
      .filter((one) => isSame(one, name))
      .map((one) => ({
        ...one,
        file: path,
        declares: entry?.kind === 'treatment' ? ('treatment' as const) : null,
        date: entry?.kind === 'treatment' ? datesOf(entry).from : '',
      }));
  });
}

/** What an entry was read to says which drugs it names, unless a value of it could not be read. */
function mayHold({ is, key }: Name, slice: string, { entry, findings }: EntryRead): boolean {
  if (is === 'term') return slice.normalize('NFC').includes(key);
  if (!entry || findings.length > 0) return true;
  return namesIn(entry).some((named) => drugKey(named.name) === key);
}

/** Where "Go to Definition" leads: what a side effect is of, to its treatment; else to the profile, and where there is nothing, to the first treatment. */
export function definitionsOf(all: readonly Occurrence[], isBlamed: boolean): Occurrence[] {
  const inProfile = all.filter(({ declares }) => declares === 'profile');
  const treatments = all
    .filter(({ declares }) => declares === 'treatment')
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, 1);
  const [first, second] = isBlamed ? [treatments, inProfile] : [inProfile, treatments];
  return first.length > 0 ? first : second;
}
