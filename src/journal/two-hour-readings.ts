/** Doses of which it is not said how the pain was two hours later: the reading that trials of acute medicines ask for. */
import { type Attack, minutesBetween } from './attack-span';
import { acuteDosesOf } from './doses';
import { momentIn, zoneOf } from './entry-times';
import type { DiaryEntry, DiaryFacts } from './rules/diary-rule';
import { hasTime, type TimedMoment } from './scalars/moment';
import type { Dose } from './schema/dose';

/** A dose that waits for its reading. */
export interface Unread {
  at: DiaryEntry<Attack>;
  /** Which of the attack's doses. */
  index: number;
  dose: Dose;
  taken: TimedMoment;
  /** Minutes since it was taken. */
  minutes: number;
}

const readingAfter = 120;
/** Later it is remembered, not read; the reading can still be written down. */
const readingUntil = 240;

/**
 * Of acute medicines in attacks, two hours old or more; the latest first. `asleep` and `unknown` are answers.
 * @param now on the wall where the person is, with its offset
 */
export function unreadDoses(
  { ofKind, profile }: Pick<DiaryFacts, 'ofKind' | 'profile'>,
  now: TimedMoment,
): Unread[] {
  const isUnread = (dose: Dose) => dose['pain-2h'] === undefined;
  const asked = ofKind('attack').filter(({ entry }) => entry.doses?.some(isUnread));
  const acute = acuteDosesOf(asked, profile);
  const unread = acute.flatMap(({ placed, path }): Unread[] => {
    const at = placed as DiaryEntry<Attack>;
    const index = Number(path[1]);
    const dose = at.entry.doses?.[index];
    const taken = dose && (dose.at ? momentIn(at.entry, dose.at) : at.entry.when);
    if (!taken || !hasTime(taken) || !isUnread(dose)) return [];
    const minutes = minutesBetween(taken, now, zoneOf(at.entry, profile.timeZone));
    return minutes >= readingAfter ? [{ at, index, dose, taken, minutes }] : [];
  });
  return unread.sort((a, b) => a.minutes - b.minutes);
}

/** Those whose two hours were over a short while ago. */
export function dueReadings(facts: Pick<DiaryFacts, 'ofKind' | 'profile'>, now: TimedMoment): Unread[] {
  return unreadDoses(facts, now).filter(({ minutes }) => minutes <= readingUntil);
}
