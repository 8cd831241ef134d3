/** The times of a diary that a clock change left out or repeated, wherever in an entry they stand. */
import { type ClockChange, clockChangeAt } from './clock-changes';
import { type NamedTime, timesOf, zoneOf } from './entry-times';
import type { DiaryEntry, DiaryFacts } from './rules/diary-rule';

export interface OddTime<C extends ClockChange = ClockChange> {
  at: DiaryEntry;
  time: NamedTime;
  zone: string;
  change: C;
}

export function* oddTimes<K extends ClockChange['kind']>(
  { entries, profile }: DiaryFacts,
  kind: K,
): Generator<OddTime<Extract<ClockChange, { kind: K }>>> {
  for (const at of entries) {
    const zone = zoneOf(at.entry, profile.timeZone);
    if (zone === null) continue;
    for (const time of timesOf(at.entry)) {
      const change = clockChangeAt(time.moment, zone);
      if (change?.kind === kind) {
        yield { at, time, zone, change: change as Extract<ClockChange, { kind: K }> };
      }
    }
  }
}
