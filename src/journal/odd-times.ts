/** The times of a diary that a clock change left out or repeated, wherever in an entry they stand. */
import { type ClockChange, clockChangeAt } from './clock-changes';
import { type NamedTime, timesOf, zoneOf } from './entry-times';
import { oncePerZone } from './once';
import type { DiaryEntry, DiaryFacts } from './rules/diary-rule';
import type { Entry } from './schema/kinds';

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
    for (const { time, zone, change } of oddIn(at.entry, profile.timeZone)) {
      if (change.kind === kind) {
        yield { at, time, zone, change: change as Extract<ClockChange, { kind: K }> };
      }
    }
  }
}

/** Nearly always none. */
const oddIn = oncePerZone((entry: Entry, diaryZone): readonly Omit<OddTime, 'at'>[] => {
  const zone = zoneOf(entry, diaryZone);
  if (zone === null) return none;
  const odd = timesOf(entry).flatMap((time) => {
    const change = clockChangeAt(time.moment, zone);
    return change ? [{ time, zone, change }] : [];
  });
  return odd.length === 0 ? none : odd;
});

const none: readonly never[] = [];
