/** The times of a diary that a clock change left out or repeated, wherever in an entry they stand. */
import { type ClockChange, clockChangeAt } from './clock-changes';
import { type NamedTime, timesOf, zoneOf } from './entry-times';
import type { DiaryEntry, DiaryFacts } from './rules/diary-rule';
import { perEntry } from './rules/per-stretch';

export interface OddTime<C extends ClockChange = ClockChange> {
  at: DiaryEntry;
  time: NamedTime;
  zone: string;
  change: C;
}

export function* oddTimes<K extends ClockChange['kind']>(
  facts: DiaryFacts,
  kind: K,
): Generator<OddTime<Extract<ClockChange, { kind: K }>>> {
  for (const { at, found } of oddIn(facts)) {
    const { time, zone, change } = found;
    if (change.kind === kind) yield { at, time, zone, change: change as Extract<ClockChange, { kind: K }> };
  }
}

/** Nearly always none. */
const oddIn = perEntry((entry, { profile }): Omit<OddTime, 'at'>[] => {
  const zone = zoneOf(entry, profile.timeZone);
  if (zone === null) return [];
  return timesOf(entry).flatMap((time) => {
    const change = clockChangeAt(time.moment, zone);
    return change ? [{ time, zone, change }] : [];
  });
});
