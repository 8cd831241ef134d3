/** What a diary's entries say of each day, before it is weighed. */

import { type Attack, type AttackSpan, spanOf } from '../journal/attack-span';
import { type AcuteDose, acuteDosesOf } from '../journal/doses';
import { dayNumber } from '../journal/scalars/day';
import type { Pain } from '../journal/scalars/words';
import type { Entry } from '../journal/schema/kinds';
import { earlierAuraDays } from './migraine-day';
import { perPage } from './page';
import type { Plans } from './plans';
import type { Page, PlacedEntry } from './source';

/** An attack and the dates it touches. */
export interface Touch {
  attack: Attack;
  span: AttackSpan;
}

/** Of one day. */
export interface Sayings {
  touches: Touch[];
  /** Attacks that began later, with an aura on this day: nothing else is known by them of the day. */
  auras: Touch[];
  headaches: Pain[];
  isSaidClear: boolean;
  /** What a filter left out: the day is recorded by it, and its own word rules still. */
  aside?: { touches: Touch[]; headaches: Pain[] };
  starts: number;
  sources: PlacedEntry[];
  doses: AcuteDose<PlacedEntry>[];
}

/** What a page says, by day number. */
export const sayingsIn: (page: Page, plans: Plans) => ReadonlyMap<number, Sayings> = perPage(
  ({ entries, aside }, { profile, preventives }) => {
    const days = new Map<number, Sayings>();
    const at = (day: number): Sayings => {
      const said = days.get(day) ?? nothing();
      days.set(day, said);
      return said;
    };
    for (const placed of entries) say(placed, profile.timeZone, at);
    for (const { entry } of aside) sayAside(entry, profile.timeZone, at);
    for (const dose of acuteDosesOf(entries, profile, preventives)) at(dose.day).doses.push(dose);
    return days;
  },
);

function nothing(): Sayings {
  return { touches: [], auras: [], headaches: [], isSaidClear: false, starts: 0, sources: [], doses: [] };
}

/** What several pages say of one day, in their order. */
export function joinSayings(all: readonly Sayings[]): Sayings {
  const joined = nothing();
  for (const { aside, ...said } of all) {
    joined.touches.push(...said.touches);
    joined.auras.push(...said.auras);
    joined.headaches.push(...said.headaches);
    joined.isSaidClear ||= said.isSaidClear;
    joined.starts += said.starts;
    joined.sources.push(...said.sources);
    joined.doses.push(...said.doses);
    if (!aside) continue;
    joined.aside ??= { touches: [], headaches: [] };
    joined.aside.touches.push(...aside.touches);
    joined.aside.headaches.push(...aside.headaches);
  }
  return joined;
}

function sayAside(entry: Entry, zone: string | null, at: (day: number) => Sayings): void {
  const of = (day: number) => {
    const said = at(day);
    said.aside ??= { touches: [], headaches: [] };
    return said.aside;
  };
  if (entry.kind === 'attack') {
    const touch = { attack: entry, span: spanOf(entry, zone) };
    for (const day of touch.span.days) of(day).touches.push(touch);
  } else if (entry.kind === 'day' && entry.headache !== undefined) {
    of(dayNumber(entry.when)).headaches.push(entry.headache);
  }
}

function say(placed: PlacedEntry, zone: string | null, at: (day: number) => Sayings): void {
  const { entry } = placed;
  if (entry.kind === 'attack') {
    const touch = { attack: entry, span: spanOf(entry, zone) };
    for (const day of touch.span.days) {
      at(day).touches.push(touch);
      at(day).sources.push(placed);
    }
    for (const day of earlierAuraDays(touch)) {
      at(day).auras.push(touch);
      at(day).sources.push(placed);
    }
    at(dayNumber(entry.when.date)).starts++;
  } else if (entry.kind === 'day' && entry.headache !== undefined) {
    const said = at(dayNumber(entry.when));
    said.headaches.push(entry.headache);
    said.sources.push(placed);
  } else if (entry.kind === 'clear') {
    for (let day = dayNumber(entry.when.from); day <= dayNumber(entry.when.to); day++) {
      const said = at(day);
      said.isSaidClear = true;
      said.sources.push(placed);
    }
  }
}
