/** Attacks whose end is not said: which of them may still be going on, and which seem to be over. */
import { type Attack, minutesBetween } from './attack-span';
import { zoneOf } from './entry-times';
import { isBefore } from './read/times';
import type { DiaryEntry, DiaryFacts } from './rules/diary-rule';
import { perStretch } from './rules/per-stretch';
import { dayNumber, type IsoDate } from './scalars/day';
import { hasTime, type Moment, type TimedMoment } from './scalars/moment';
import type { EntryOf, Kind } from './schema/kinds';

/** Of an attack that began more days ago than these, 72 hours have passed whatever its time of day. */
const daysOfSilence = 3;

/** What shows that an earlier attack is over, as far as it is not in the future. */
export interface Later {
  attack: Moment | undefined;
  painFree: IsoDate;
}

export function latest({ ofKind }: Pick<DiaryFacts, 'ofKind'>, today: IsoDate): Later {
  const starts = ofKind('attack').map(({ entry }) => entry.when);
  const cleared = ofKind('clear').map(({ entry }) =>
    entry.when.to > today ? entry.when.from : entry.when.to,
  );
  const painFree = ofKind('day').filter(({ entry }) => entry.headache === 0 || entry.headache === 'none');
  return {
    attack: last(
      starts.filter(({ date }) => date <= today),
      ({ date, time = '' }) => date + time,
    ),
    painFree:
      last(
        [...cleared, ...painFree.map(({ entry }) => entry.when)].filter((date) => date <= today),
        (date) => date,
      ) ?? '',
  };
}

/** The same from what each stretch has of it. */
export function latestOf(facts: Pick<DiaryFacts, 'stretches' | 'profile' | 'today'>): Later {
  const all = facts.stretches.map(({ stretch }) => latestIn(stretch, facts));
  const starts = all.flatMap(({ attack }) => attack ?? []);
  return {
    attack: last(starts, ({ date, time = '' }) => date + time),
    painFree:
      last(
        all.map(({ painFree }) => painFree),
        (date) => date,
      ) ?? '',
  };
}

const latestIn = perStretch(({ entries }, { today }) => {
  const ofKind = <K extends Kind>(kind: K) =>
    entries.filter(({ entry }) => entry.kind === kind) as unknown as DiaryEntry<EntryOf<K>>[];
  return latest({ ofKind }, today);
});

function last<T>(list: readonly T[], by: (item: T) => string): T | undefined {
  let found: T | undefined;
  for (const item of list) if (found === undefined || by(item) > by(found)) found = item;
  return found;
}

/** Where only the day is known the length is not asked for, nor is that of an aura alone that says how long it lasted. */
export function isEndAsked({ when, end, type, aura = [] }: Attack): boolean {
  const isAuraTimed = type === 'aura-only' && aura.some(({ lasted }) => lasted !== undefined);
  return end === undefined && hasTime(when) && !isAuraTimed;
}

export function seemsOver(start: Moment, later: Later, today: IsoDate): boolean {
  if (later.painFree > start.date || (later.attack && isBefore(start, later.attack))) return true;
  return dayNumber(today) - dayNumber(start.date) > daysOfSilence;
}

/**
 * The attack that may be going on: begun, no end said, and nothing later shows that it is over.
 * @param now on the wall where the person is, with its offset
 */
export function openAttack(
  { ofKind, profile }: Pick<DiaryFacts, 'ofKind' | 'profile'>,
  now: TimedMoment,
): DiaryEntry<Attack> | null {
  const begun = ofKind('attack').filter(({ entry }) => hasBegun(entry, now, profile.timeZone));
  const later = latest({ ofKind }, now.date);
  const open = begun.filter(({ entry }) => isEndAsked(entry) && !seemsOver(entry.when, later, now.date));
  return open.at(-1) ?? null;
}

/** Minutes since an attack with a time of day began; negative before it. */
export function minutesSince(attack: Attack, now: TimedMoment, diaryZone: string | null): number | null {
  const { when } = attack;
  return hasTime(when) ? minutesBetween(when, now, zoneOf(attack, diaryZone)) : null;
}

/** On a day without a time, from the day itself on. */
export function hasBegun(attack: Attack, now: TimedMoment, diaryZone: string | null): boolean {
  // Two days on it has begun in every zone, and no clock has to be asked.
  if (dayNumber(now.date) - dayNumber(attack.when.date) > 2) return true;
  const minutes = minutesSince(attack, now, diaryZone);
  return minutes === null ? attack.when.date <= now.date : minutes >= 0;
}
