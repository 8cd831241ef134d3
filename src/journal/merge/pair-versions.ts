/** Which entry of three versions of a journal is which. */
import { identityOf } from '../identity';
import { type Matches, matchEntries, matchNew } from '../match-entries';
import type { Version, VersionEntry } from './version';

export interface Threesome {
  base: VersionEntry | null;
  ours: VersionEntry | null;
  theirs: VersionEntry | null;
}

/** Those of ours in their order, then those that ours has no more or not yet, in the order of theirs. */
export function pairVersions(base: Version, ours: Version, theirs: Version): Threesome[] {
  const mine = matchEntries(base.entries, ours.entries);
  const other = matchEntries(base.entries, theirs.entries);
  const ourBase = kept(mine, other);
  const theirBase = kept(other, mine);
  const theirOf = new Map([...theirBase].map(([entry, before]) => [before, entry]));
  const isNew = (entry: VersionEntry) => !ourBase.has(entry) && !theirBase.has(entry);
  const both = matchNew(ours.entries.filter(isNew), theirs.entries.filter(isNew));
  const twins = new Map(both.pairs.map(({ before, after }) => [before, after]));
  const all = ours.entries.map((entry): Threesome => {
    const before = ourBase.get(entry) ?? null;
    const twin = before ? theirOf.get(before) : twins.get(entry);
    return { base: before, ours: entry, theirs: twin ?? null };
  });
  const taken = new Set(all.map((three) => three.theirs));
  const rest = theirs.entries.filter((entry) => !taken.has(entry));
  return [
    ...all,
    ...rest.map((entry) => ({ base: theirBase.get(entry) ?? null, ours: null, theirs: entry })),
  ];
}

/** A date corrected to one at which the other side has a new entry was no correction, but that entry as well. */
function kept(own: Matches<VersionEntry>, other: Matches<VersionEntry>): Map<VersionEntry, VersionEntry> {
  const added = new Set(other.added.map(identity).filter((name) => name !== null));
  const isTwin = ({ before, after }: { before: VersionEntry; after: VersionEntry }) => {
    const name = identity(after);
    return name !== null && name !== identity(before) && added.has(name);
  };
  return new Map(own.pairs.filter((pair) => !isTwin(pair)).map(({ before, after }) => [after, before]));
}

function identity({ entry }: VersionEntry): string | null {
  return entry && identityOf(entry);
}
