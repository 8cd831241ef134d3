/** What the entries of a file, or of a part of it, add to a person's habits. */

import { drugKey } from '../journal/drugs';
import { datesOf } from '../journal/entry-dates';
import type { PlacedEntry } from '../journal/journal';
import { amountKey } from '../journal/measure';
import { keyOf, namesIn } from '../journal/names';
import { ownText } from '../journal/own-text';
import { perStretch } from '../journal/rules/per-stretch';
import { dayNumber, type IsoDate } from '../journal/scalars/day';
import { formatQuantity } from '../journal/scalars/quantity';
import type { Entry } from '../journal/schema/kinds';
import { dosesIn } from '../journal/written-doses';

/** After so many days what was written counts half: a drug of last spring is still there, one of last week comes first. */
const halfLife = 60;

/** One thing that was written, by the newest of its spellings. */
export interface Use {
  written: string;
  /** The number of times, each counting half as much for every `halfLife` days that it lies back. */
  weight: number;
  last: IsoDate;
}

export interface LastEntry {
  date: IsoDate;
  entry: Entry;
  text: string;
  weight: number;
}

export interface CountedHabits {
  /** By place and by what tells one thing from another there. */
  uses: Map<string, Map<string, Use>>;
  /** By kind and sort. */
  lastEntries: Map<string, Map<string, LastEntry>>;
}

export const kindPlace = 'kind';

/** Where a value is written, such as `attack doses.drug`. */
export function valuePlace(kind: string, path: readonly string[], key: string): string {
  return `${kind} ${[...path, key].join('.')}`;
}

/** The keys of a map. */
export function keyPlace(kind: string, path: readonly string[]): string {
  return `keys of ${kind} ${path.join('.')}`;
}

/** Amounts of one drug taken in one way, or planned for it. */
export function dosePlace(group: string, isPlan: boolean): string {
  return `${isPlan ? 'planned' : 'taken'} ${group}`;
}

/** Keys that hold sentences, which nobody writes twice. */
const sentences = new Set(['note', 'text', 'plan', 'action', 'reason', 'decided', 'ask']);
const listsOfMaps = new Set(['doses', 'course', 'aura', 'missed']);
const drugKeys = new Set(['drug', 'therapy', 'of']);

/** Those of a stretch, counted once for each day. */
export const habitsIn = perStretch(({ text, entries }, { today }) => countHabits(text, entries, today));

/**
 * @param text the file's, in which the entries stand
 * @param today what is dated later counts as written today
 */
export function countHabits(text: string, entries: readonly PlacedEntry[], today: IsoDate): CountedHabits {
  const tally = new Tally(dayNumber(today));
  for (const { entry, span } of entries) tally.add(entry, () => text.slice(span.start, span.end));
  for (const sorts of tally.lastEntries.values()) {
    for (const last of sorts.values()) last.text = ownText(last.text);
  }
  return tally;
}

class Tally implements CountedHabits {
  readonly uses: CountedHabits['uses'] = new Map();
  readonly lastEntries: CountedHabits['lastEntries'] = new Map();
  private date = '';
  private weight = 0;

  constructor(private readonly today: number) {}

  add(entry: Entry, textOf: () => string): void {
    this.date = datesOf(entry).to;
    this.weight = 2 ** (Math.min(0, dayNumber(this.date) - this.today) / halfLife);
    this.count(kindPlace, entry.kind, entry.kind);
    this.countMap(entry.kind, [], entry);
    for (const { group, isPlan, quantity } of dosesIn(entry)) {
      this.count(dosePlace(group, isPlan), amountKey(quantity), formatQuantity(quantity));
    }
    this.remember(entry, textOf);
  }

  private countMap(kind: string, path: readonly string[], map: object): void {
    for (const [key, value] of Object.entries(map)) {
      if (value === undefined || (path.length === 0 && (key === 'kind' || key === 'when'))) continue;
      this.count(keyPlace(kind, path), key, key);
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const item of items) {
        if (typeof item === 'string') this.countText(kind, path, key, item);
        else if (listsOfMaps.has(key)) this.countMap(kind, [...path, key], item as object);
      }
    }
  }

  private countText(kind: string, path: readonly string[], key: string, text: string): void {
    // The reason of an intake is one of three words, that of a visit a sentence.
    if (sentences.has(key) && !(kind === 'intake' && key === 'reason')) return;
    this.count(valuePlace(kind, path, key), drugKeys.has(key) ? drugKey(text) : text, text);
  }

  private count(place: string, key: string, written: string): void {
    const uses = this.uses.get(place) ?? new Map<string, Use>();
    this.uses.set(place, uses);
    const use = uses.get(key);
    if (!use) {
      uses.set(key, { written, weight: this.weight, last: this.date });
      return;
    }
    use.weight += this.weight;
    if (this.date >= use.last) Object.assign(use, { written, last: this.date });
  }

  private remember(entry: Entry, textOf: () => string): void {
    const sorts = this.lastEntries.get(entry.kind) ?? new Map<string, LastEntry>();
    this.lastEntries.set(entry.kind, sorts);
    const sort = sortOf(entry);
    const known = sorts.get(sort);
    const weight = this.weight + (known?.weight ?? 0);
    if (known && known.date > this.date) known.weight = weight;
    else sorts.set(sort, { date: this.date, entry, text: textOf(), weight });
  }
}

/** Attacks are alike where the same was taken for them and they are held for the same; check-ins are all of one sort. */
function sortOf(entry: Entry): string {
  const named = entry.kind === 'day' ? [] : namesIn(entry).map(keyOf);
  return JSON.stringify([
    entry.kind === 'attack' ? (entry.type ?? '') : '',
    ...new Set(named.toSorted()),
    entry.kind === 'score' ? (entry.name ?? '') : '',
  ]);
}
