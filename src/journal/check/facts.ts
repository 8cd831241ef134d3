/** What the rules over a diary look at. */
import { profileName } from '../diary';
import type { Profile } from '../profile';
import type { DiaryEntry, DiaryFacts } from '../rules/diary-rule';
import type { EntryOf, Kind } from '../schema/kinds';

export function makeFacts(
  entries: readonly DiaryEntry[],
  texts: ReadonlyMap<string, string>,
  profile: Profile,
  profilePath: string | undefined,
  today: string,
): DiaryFacts {
  const byKind = new Map<Kind, DiaryEntry[]>();
  for (const placed of entries) {
    const list = byKind.get(placed.entry.kind);
    if (list) list.push(placed);
    else byKind.set(placed.entry.kind, [placed]);
  }
  return {
    entries,
    ofKind: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as DiaryEntry<EntryOf<K>>[],
    profile,
    today,
    textOf: ({ file, span }) => (texts.get(file) ?? '').slice(span.start, span.end),
    fileText: (path) => texts.get(path),
    profilePath: profilePath ?? profileName,
  };
}
