/** A person's own habits: what was written at which place, how often and how lately; what suggestions are ranked by. */
import { byPath } from '../journal/diary';
import type { CountedHabits, LastEntry, Use } from './count-habits';

/** The habits of a diary; what its parts say of a place is put together when that place is asked for. */
export class Habits {
  private readonly ranked = new Map<string, Use[]>();
  private readonly sorted = new Map<string, LastEntry[]>();

  constructor(private readonly parts: readonly CountedHabits[]) {}

  /** What was written at any of the places, the likeliest first. */
  at(...places: readonly string[]): readonly Use[] {
    const name = places.join('\n');
    let uses = this.ranked.get(name);
    if (!uses) {
      uses = this.putTogether(places);
      this.ranked.set(name, uses);
    }
    return uses;
  }

  /** The newest entry of each sort of a kind, the likeliest sort first; sorts are told by what was taken or named. */
  lastEntries(kind: string): readonly LastEntry[] {
    let entries = this.sorted.get(kind);
    if (!entries) {
      entries = this.entriesOf(kind);
      this.sorted.set(kind, entries);
    }
    return entries;
  }

  private putTogether(places: readonly string[]): Use[] {
    const all = new Map<string, Use>();
    for (const part of this.parts) {
      for (const place of places) {
        for (const [key, use] of part.uses.get(place) ?? []) {
          const known = all.get(key);
          if (!known) all.set(key, { ...use });
          else {
            if (use.last >= known.last) Object.assign(known, { written: use.written, last: use.last });
            known.weight += use.weight;
          }
        }
      }
    }
    return [...all.values()].sort((a, b) => b.weight - a.weight || byPath(b.last, a.last));
  }

  private entriesOf(kind: string): LastEntry[] {
    const all = new Map<string, LastEntry>();
    for (const { lastEntries } of this.parts) {
      for (const [sort, last] of lastEntries.get(kind) ?? []) {
        const known = all.get(sort);
        const newest = known && known.date > last.date ? known : last;
        all.set(sort, { ...newest, weight: last.weight + (known?.weight ?? 0) });
      }
    }
    return [...all.values()].sort((a, b) => b.weight - a.weight || byPath(b.date, a.date));
  }
}
