/** What the rules over a diary look at. */
import { profileName } from '../diary';
import { lazily } from '../once';
import type { Profile } from '../profile';
import type { DiaryEntry, DiaryFacts, FileStretch } from '../rules/diary-rule';
import { entriesIn } from '../rules/per-stretch';
import type { EntryOf, Kind } from '../schema/kinds';

export function makeFacts(
  entries: readonly DiaryEntry[],
  texts: ReadonlyMap<string, string>,
  profile: Profile,
  profilePath: string | undefined,
  today: string,
): DiaryFacts {
  return factsOf(
    lazily(() => wholeFiles(entries, texts)),
    { texts, profile, profilePath, today },
    () => entries,
  );
}

export interface FactsAround {
  /** By path. */
  texts: ReadonlyMap<string, string>;
  profile: Profile;
  profilePath: string | undefined;
  today: string;
}

/** Entries are put together only where a rule asks for all of them. */
export function factsOf(
  stretches: () => readonly FileStretch[],
  { texts, profile, profilePath, today }: FactsAround,
  entries: () => readonly DiaryEntry[] = lazily(() => stretches().flatMap(entriesIn)),
): DiaryFacts {
  const byKind = lazily(() => sortByKind(entries()));
  return {
    get stretches() {
      return stretches();
    },
    get entries() {
      return entries();
    },
    ofKind: <K extends Kind>(kind: K) => (byKind().get(kind) ?? []) as unknown as DiaryEntry<EntryOf<K>>[],
    profile,
    today,
    textOf: ({ file, span }) => (texts.get(file) ?? '').slice(span.start, span.end),
    fileText: (path) => texts.get(path),
    profilePath: profilePath ?? profileName,
  };
}

/** Entries of several diaries or versions may come in any order; each run of one file is a stretch. */
function wholeFiles(entries: readonly DiaryEntry[], texts: ReadonlyMap<string, string>): FileStretch[] {
  const files: FileStretch[] = [];
  let own: DiaryEntry[] = [];
  for (const at of entries) {
    if (own[0]?.file !== at.file) {
      own = [];
      const text = texts.get(at.file) ?? '';
      files.push({ stretch: { text, entries: own, findings: [], count: 0 }, file: at.file, start: 0 });
    }
    own.push(at);
  }
  return files;
}

function sortByKind(entries: readonly DiaryEntry[]): Map<Kind, DiaryEntry[]> {
  const byKind = new Map<Kind, DiaryEntry[]>();
  for (const placed of entries) {
    const list = byKind.get(placed.entry.kind);
    if (list) list.push(placed);
    else byKind.set(placed.entry.kind, [placed]);
  }
  return byKind;
}
