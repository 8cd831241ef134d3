/** Attacks in the order they began, with their dates and the instants they are compared by. */
import { type Attack, type AttackSpan, spanOf } from '../journal/attack-span';
import { momentIn, zoneOf } from '../journal/entry-times';
import { minutesOf } from '../journal/read/times';
import { dayNumber } from '../journal/scalars/day';
import { hasTime, type Moment } from '../journal/scalars/moment';
import { instantOf } from '../journal/zones';
import { perPage } from './page';
import { type Plans, plansOf } from './plans';
import { type DiaryContent, ofKind, type PlacedEntry } from './source';

export interface PlacedAttack {
  placed: PlacedEntry<Attack>;
  attack: Attack;
  span: AttackSpan;
  /** The day number of its start. */
  day: number;
  /** Minutes of one clock for all; null where the time of day is not known. */
  start: number | null;
  end: number | null;
  /** The date it ended on, as lived; null where that is not known. */
  endDay: number | null;
  /** The zone of its wall times; null where none is known. */
  zone: string | null;
}

export function placedAttacks(content: DiaryContent): PlacedAttack[] {
  const plans = plansOf(content);
  const all: PlacedAttack[] = [];
  for (const page of content.pages) for (const one of attacksIn(page, plans)) all.push(one);
  return all.sort(byStart);
}

export const attacksIn = perPage((page, { profile }: Plans) =>
  ofKind({ pages: [page] }, 'attack')
    .map((placed) => place(placed, profile.timeZone))
    .sort(byStart),
);

function byStart(a: PlacedAttack, b: PlacedAttack): number {
  return a.day - b.day || (a.start ?? 0) - (b.start ?? 0);
}

/** @param diaryZone null where the diary has none: wall times are then compared as they stand */
function place(placed: PlacedEntry<Attack>, diaryZone: string | null): PlacedAttack {
  const attack = placed.entry;
  const zone = zoneOf(attack, diaryZone);
  const end = attack.end === undefined || attack.end === 'unknown' ? null : momentIn(attack, attack.end);
  return {
    placed,
    attack,
    span: spanOf(attack, diaryZone),
    day: dayNumber(attack.when.date),
    start: minuteAt(attack.when, zone),
    end: end && minuteAt(end, zone),
    endDay: end && dayNumber(end.date),
    zone,
  };
}

/** Minutes since 1970 UTC, or of the wall clock where nothing says which zone it hung in. */
export function minuteAt(moment: Moment, zone: string | null): number | null {
  if (!hasTime(moment)) return null;
  const instant = instantOf(moment, zone);
  return instant === null ? minutesOf(moment) : Math.round(instant / 60_000);
}
