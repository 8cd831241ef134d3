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
  touches: readonly Touch[];
  /** Attacks that began later, with an aura on this day: nothing else is known by them of the day. */
  auras: readonly Touch[];
  headaches: readonly Pain[];
  isSaidClear: boolean;
  /** What a filter left out: the day is recorded by it, and its own word rules still. */
  aside: Aside | null;
  starts: number;
  sources: readonly PlacedEntry[];
  doses: readonly AcuteDose<PlacedEntry>[];
}

interface Aside {
  touches: readonly Touch[];
  headaches: readonly Pain[];
}

/** What a page says, by day number. Not remembered: of most days nobody asks again once they are weighed. */
export function sayingsOf(
  { entries, aside }: Page,
  { profile, preventives }: Plans,
): ReadonlyMap<number, Sayings> {
  const days = new Map<number, Sayings>();
  const at = (day: number): Sayings => {
    let said = days.get(day);
    if (!said) {
      said = nothing();
      days.set(day, said);
    }
    return said;
  };
  for (const placed of entries) say(placed, profile.timeZone, at);
  for (const { entry } of aside) sayAside(entry, profile.timeZone, at);
  for (const dose of acuteDosesOf(entries, profile, preventives)) {
    const said = at(dose.day);
    said.doses = plus(said.doses, dose);
  }
  return days;
}

/** The same, remembered. */
export const sayingsIn = perPage(sayingsOf);

/** Most days have few of all these, so that they share one empty list. */
const none: readonly never[] = [];

function nothing(): Sayings {
  return {
    touches: none,
    auras: none,
    headaches: none,
    isSaidClear: false,
    aside: null,
    starts: 0,
    sources: none,
    doses: none,
  };
}

/** Lists of a day are short. */
function plus<T>(list: readonly T[], one: T): readonly T[] {
  return list.length === 0 ? [one] : [...list, one];
}

function together<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

/** What several pages say of one day, in their order. */
export function joinSayings(all: readonly Sayings[]): Sayings {
  const joined = nothing();
  for (const said of all) {
    joined.touches = together(joined.touches, said.touches);
    joined.auras = together(joined.auras, said.auras);
    joined.headaches = together(joined.headaches, said.headaches);
    joined.isSaidClear ||= said.isSaidClear;
    joined.starts += said.starts;
    joined.sources = together(joined.sources, said.sources);
    joined.doses = together(joined.doses, said.doses);
    joined.aside =
      joined.aside && said.aside ? asideOf(joined.aside, said.aside) : (joined.aside ?? said.aside);
  }
  return joined;
}

function asideOf(a: Aside, b: Aside): Aside {
  return { touches: together(a.touches, b.touches), headaches: together(a.headaches, b.headaches) };
}

function sayAside(entry: Entry, zone: string | null, at: (day: number) => Sayings): void {
  const add = (day: number, aside: Aside) => {
    const said = at(day);
    said.aside = said.aside ? asideOf(said.aside, aside) : aside;
  };
  if (entry.kind === 'attack') {
    const touch = { attack: entry, span: spanOf(entry, zone) };
    for (const day of touch.span.days) add(day, { touches: [touch], headaches: none });
  } else if (entry.kind === 'day' && entry.headache !== undefined) {
    add(dayNumber(entry.when), { touches: none, headaches: [entry.headache] });
  }
}

function say(placed: PlacedEntry, zone: string | null, at: (day: number) => Sayings): void {
  const { entry } = placed;
  if (entry.kind === 'attack') {
    const touch = { attack: entry, span: spanOf(entry, zone) };
    for (const day of touch.span.days) {
      const said = at(day);
      said.touches = plus(said.touches, touch);
      said.sources = plus(said.sources, placed);
    }
    for (const day of earlierAuraDays(touch)) {
      const said = at(day);
      said.auras = plus(said.auras, touch);
      said.sources = plus(said.sources, placed);
    }
    at(dayNumber(entry.when.date)).starts++;
  } else if (entry.kind === 'day' && entry.headache !== undefined) {
    const said = at(dayNumber(entry.when));
    said.headaches = plus(said.headaches, entry.headache);
    said.sources = plus(said.sources, placed);
  } else if (entry.kind === 'clear') {
    const { from, to } = entry.when;
    const last = dayNumber(to);
    for (let day = from === to ? last : dayNumber(from); day <= last; day++) {
      const said = at(day);
      said.isSaidClear = true;
      said.sources = plus(said.sources, placed);
    }
  }
}
