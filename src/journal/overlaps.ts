/** Attacks that surely begin while another one lasts, found in one pass over all of them by time. */
import { momentIn, zoneOf } from './entry-times';
import { oncePerZone } from './once';
import type { DiaryEntry } from './rules/diary-rule';
import type { Reach } from './rules/together';
import { addDays } from './scalars/day';
import { hasTime, type Moment } from './scalars/moment';
import type { EntryOf } from './schema/kinds';
import { instantOf } from './zones';

type PlacedAttack = DiaryEntry<EntryOf<'attack'>>;

export interface Overlap {
  later: PlacedAttack;
  earlier: PlacedAttack;
}

/** Points in milliseconds; where only the day is known, the start and the end of it. */
interface Stretch {
  at: PlacedAttack;
  firstStart: number;
  lastStart: number;
  /** The start where no end is known. */
  firstEnd: number;
}

/**
 * Attacks of two different types can go side by side, and two that begin at one time are told elsewhere.
 * Times without any zone are compared with their like only.
 */
export function overlaps(attacks: readonly PlacedAttack[], diaryZone: string | null): Overlap[] {
  const isOnTheWall = ({ entry }: PlacedAttack) =>
    entry.when.offset === undefined && zoneOf(entry, diaryZone) === null;
  const onTheWall = attacks.filter(isOnTheWall);
  const elsewhere = attacks.filter((at) => !isOnTheWall(at));
  return [onTheWall, elsewhere].flatMap((list) => sweep(list.map((at) => stretchOf(at, diaryZone))));
}

/** From the first to the last point that attacks are compared by; null without attacks. */
export function reachOf(
  attacks: readonly PlacedAttack['entry'][],
  diaryZone: string | null,
): Reach<number> | null {
  const points = attacks.map((attack) => pointsOf(attack, diaryZone));
  if (points.length === 0) return null;
  const reach = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const { firstStart, lastStart, firstEnd } of points) {
    reach.from = Math.min(reach.from, firstStart);
    reach.to = Math.max(reach.to, lastStart, firstEnd);
  }
  return reach;
}

function stretchOf(at: PlacedAttack, diaryZone: string | null): Stretch {
  return { at, ...pointsOf(at.entry, diaryZone) };
}

const pointsOf = oncePerZone((attack: PlacedAttack['entry'], diaryZone): Omit<Stretch, 'at'> => {
  const { when, end } = attack;
  const zone = zoneOf(attack, diaryZone);
  const [firstStart, lastStart] = bounds(when, zone);
  const isKnown = end !== undefined && end !== 'unknown';
  const moment = isKnown ? momentIn(attack, end) : undefined;
  // An offset at the end alone says nothing of where the start was.
  const isComparable = moment?.offset === undefined || when.offset !== undefined || zone !== null;
  return {
    firstStart,
    lastStart,
    firstEnd: moment && isComparable ? bounds(moment, zone)[0] : firstStart,
  };
});

function bounds(moment: Moment, zone: string | null): [number, number] {
  const { date } = moment;
  const point = (timed: Moment) => instantOf(timed, zone) ?? Date.parse(`${timed.date}T${timed.time}Z`);
  if (hasTime(moment)) return [point(moment), point(moment)];
  return [point({ date, time: '00:00' }), point({ date: addDays(date, 1), time: '00:00' })];
}

function sweep(stretches: readonly Stretch[]): Overlap[] {
  const running = new Running();
  const waiting = stretches.toSorted((a, b) => b.lastStart - a.lastStart);
  const found: Overlap[] = [];
  for (const one of stretches.toSorted((a, b) => a.firstStart - b.firstStart)) {
    for (let begun = waiting.at(-1); begun && begun.lastStart < one.firstStart; begun = waiting.at(-1)) {
      running.add(begun);
      waiting.pop();
    }
    const earlier = running.longest(one.at.entry.type);
    if (earlier && earlier.firstEnd > one.lastStart) found.push({ later: one.at, earlier: earlier.at });
  }
  return found;
}

/** Of the attacks that have begun, the one of each type that lasts longest. */
class Running {
  private readonly byType = new Map<string | undefined, Stretch>();

  add(stretch: Stretch): void {
    const { type } = stretch.at.entry;
    this.byType.set(type, longer(this.byType.get(type), stretch));
  }

  /** Among those of that type or of none; among all where it has none itself. */
  longest(type: string | undefined): Stretch | undefined {
    const types = type === undefined ? [...this.byType.keys()] : [type, undefined];
    return types
      .map((one) => this.byType.get(one))
      .reduce((a, b) => (a && b ? longer(a, b) : (a ?? b)), undefined);
  }
}

function longer(a: Stretch | undefined, b: Stretch): Stretch {
  return a && a.firstEnd >= b.firstEnd ? a : b;
}
