/** What is found out of a stretch by itself, once: so that going through a diary again costs what there is to say of it. */
import { shiftSpan } from '../finding';
import type { Profile } from '../profile';
import type { IsoDate } from '../scalars/day';
import type { Entry } from '../schema/kinds';
import type { Stretch } from '../stretch';
import type { DiaryEntry, DiaryFacts, FileStretch } from './diary-rule';

/** What a look at an entry may depend on besides the entry. */
export interface Around {
  profile: Profile;
  today: IsoDate;
}

let asked = 0;

/**
 * Remembered in the stretch itself, under a number of its own for each question: a diary is gone through dozens of times
 * for each edit.
 * @param look must depend on nothing but what it is given
 */
export function perStretch<T extends NonNullable<unknown> | null>(
  look: (stretch: Stretch, around: Around) => T,
): (stretch: Stretch, around: Around) => T {
  const question = asked++;
  return (stretch, around) => {
    const answers = answersOf(stretch, around);
    let answer = answers[question] as T | undefined;
    if (answer === undefined) {
      answer = look(stretch, { profile: around.profile, today: around.today });
      answers[question] = answer;
    }
    return answer;
  };
}

/** Those of another profile or day are forgotten. */
function answersOf(stretch: Stretch, { profile, today }: Around): unknown[] {
  const { known } = stretch;
  if (known && known.profile === profile && known.today === today) return known.answers;
  const answers: unknown[] = [];
  stretch.known = { profile, today, answers };
  return answers;
}

export interface Found<T> {
  at: DiaryEntry;
  found: T;
}

/** Goes through what was found in single entries. */
export function perEntry<T>(
  look: (entry: Entry, around: Around, textOf: () => string) => readonly T[],
): (facts: Pick<DiaryFacts, 'stretches' | 'profile' | 'today'>) => Generator<Found<T>> {
  const inStretch = perStretch(({ text, entries }, around) => {
    const all: { i: number; found: T }[] = [];
    for (const [i, { entry, span }] of entries.entries()) {
      for (const found of look(entry, around, () => text.slice(span.start, span.end))) all.push({ i, found });
    }
    return all;
  });
  return function* (facts) {
    for (const placed of facts.stretches) {
      for (const { i, found } of inStretch(placed.stretch, facts)) yield { at: entryAt(placed, i), found };
    }
  };
}

interface Said<T> {
  i: number;
  /** Counts all that is said in a stretch. */
  order: number;
  said: T;
}

/** What is said in a stretch: one thing of each key for good, all of them only once one of them is odd. */
interface Sayings<T> {
  firsts: readonly { key: string; said: T }[];
  byKey: Map<string, Said<T>[]> | null;
}

/**
 * Goes through what entries say, such as names and doses, where things of one key are judged alike: each key of a stretch
 * is asked for once.
 */
export function perSaying<T>(
  sayings: (entry: Entry) => readonly T[],
  keyOf: (said: T) => string,
): (facts: Pick<DiaryFacts, 'stretches' | 'profile' | 'today'>, isOdd: (said: T) => boolean) => Found<T>[] {
  const inStretch = perStretch(({ entries }): Sayings<T> => {
    const firsts = [...byKeyOf(entries, sayings, keyOf)].map(([key, [first]]) => ({ key, said: first.said }));
    return { firsts, byKey: null };
  });
  return (facts, isOdd) => {
    const odd = new Map<string, boolean>();
    const isKeyOdd = (key: string, said: T): boolean => {
      const known = odd.get(key) ?? isOdd(said);
      odd.set(key, known);
      return known;
    };
    return facts.stretches.flatMap((placed) => {
      const own = inStretch(placed.stretch, facts);
      const keys = own.firsts.filter(({ key, said }) => isKeyOdd(key, said));
      if (keys.length === 0) return [];
      own.byKey ??= byKeyOf(placed.stretch.entries, sayings, keyOf);
      const found = keys.flatMap(({ key }) => own.byKey?.get(key) ?? []).sort((a, b) => a.order - b.order);
      return found.map(({ i, said }) => ({ at: entryAt(placed, i), found: said }));
    });
  };
}

function byKeyOf<T>(
  entries: Stretch['entries'],
  sayings: (entry: Entry) => readonly T[],
  keyOf: (said: T) => string,
): Map<string, [Said<T>, ...Said<T>[]]> {
  const byKey = new Map<string, [Said<T>, ...Said<T>[]]>();
  let order = 0;
  for (const [i, { entry }] of entries.entries()) {
    for (const said of sayings(entry)) {
      const key = keyOf(said);
      const one = { i, order: order++, said };
      const list = byKey.get(key);
      if (list) list.push(one);
      else byKey.set(key, [one]);
    }
  }
  return byKey;
}

export function entriesIn({ stretch, file, start }: FileStretch): DiaryEntry[] {
  return stretch.entries.map(({ entry, span }) => ({ entry, file, span: shiftSpan(span, start) }));
}

export function entryAt({ stretch, file, start }: FileStretch, i: number): DiaryEntry {
  const placed = stretch.entries[i];
  if (!placed) throw new RangeError(`No entry ${i} in a stretch of ${file}.`);
  return { entry: placed.entry, file, span: shiftSpan(placed.span, start) };
}
