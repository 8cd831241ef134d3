/** Every day of a diary with what is known of it: recorded, headache, migraine, strength, acute medicines. */

import type { AcuteDose } from '../journal/doses';
import { isHeadacheAttack } from '../journal/headaches';
import { oncePer } from '../journal/once';
import type { Pain } from '../journal/scalars/words';
import { type SortedDay, sortsOf } from './day-sorts';
import { notSaid, painless, strengthOfDay } from './day-strength';
import type { ByDay } from './day-table';
import { isMigraineDate } from './migraine-day';
import { hasMigraineDose } from './migraine-dose';
import { perPage } from './page';
import { pagedDays } from './paged-days';
import type { Plans } from './plans';
import { joinSayings, type Sayings, sayingsIn, sayingsOf, type Touch } from './sayings';
import type { DiaryContent, PlacedEntry } from './source';
import { isNone, worst } from './strength';
import { either, type Tri } from './tri';
import type { AcuteClass, MigraineDayRule } from './types';

/** What is known of one day; a day of which nothing is known has no such record. */
export interface DayRecord extends SortedDay {
  /** Attacks that start on this day. */
  starts: number;
  /** Of which sorts it is; see `day-sorts.ts`. */
  sorts: number;
  /** Entries that say something of headache on this day. */
  sources: readonly PlacedEntry[];
  doses: readonly AcuteDose<PlacedEntry>[];
}

/** By day number. Headache rules over a clear range; `day.headache` rules over an attack. */
export type Days = ByDay<DayRecord>;

/** What a page by itself makes of its days. */
export const recordsIn = perPage((page, plans: Plans) => {
  const records = new Map<number, DayRecord>();
  for (const [day, said] of sayingsOf(page, plans)) records.set(day, weigh(day, said, plans));
  return records;
});

/**
 * Worked out once for the same content: figures and comparisons ask for them in turn. A day is weighed again only where a
 * page that speaks of it was written otherwise.
 */
export const daysOf: (content: DiaryContent) => Days = pagedDays(recordsIn, (day, pages, plans) => {
  const said = pages.flatMap((page) => sayingsIn(page, plans).get(day) ?? []);
  return recordOf(day, said, plans);
});

/** By what is said first; the rest is compared. */
const joined = new WeakMap<Sayings, { all: readonly Sayings[]; record: DayRecord }>();

function recordOf(day: number, all: readonly Sayings[], plans: Plans): DayRecord {
  const [first] = all;
  const known = first && joined.get(first);
  if (known?.all.length === all.length && known.all.every((one, i) => one === all[i])) return known.record;
  const record = weigh(day, joinSayings(all), plans);
  if (first) joined.set(first, { all, record });
  return record;
}

function weigh(day: number, said: Sayings, plans: Plans): DayRecord {
  return isOnlyClear(said) ? { ...clearDay, sources: said.sources } : weighAll(day, said, plans);
}

/** As most days are. */
function isOnlyClear({ isSaidClear, touches, auras, headaches, doses, aside }: Sayings): boolean {
  return (
    isSaidClear && touches.length + auras.length + headaches.length + doses.length === 0 && aside === null
  );
}

function weighAll(day: number, said: Sayings, { profile, courses }: Plans): DayRecord {
  const written = worst(wordsOf(said));
  const aching = said.touches.length === 0 ? said.touches : said.touches.filter(isAching);
  const isHeadache = written === undefined ? aching.length > 0 : !isNone(written);
  const isRecorded =
    written !== undefined || said.touches.length > 0 || said.isSaidClear || said.aside !== null;
  const { isModerateOrSevere, strength, isInherited } = isHeadache
    ? strengthOfDay(day, written, aching)
    : isRecorded
      ? painless
      : notSaid;
  const record = {
    isRecorded,
    isHeadache,
    isClear: !isHeadache && (written !== undefined || (said.isSaidClear && !achesAside(said))),
    isMigraine: isMigraineDay(day, said, isHeadache, profile.migraineDay, courses),
    isModerateOrSevere,
    strength,
    isInherited,
    classes: said.doses.length === 0 ? noClasses : classesIn(said.doses),
    starts: said.starts,
    sorts: 0,
    sources: said.sources,
    doses: said.doses,
  };
  record.sorts = sortsOf(record);
  return record;
}

const noClasses: ReadonlySet<AcuteClass> = new Set();

const clear: SortedDay = {
  isRecorded: true,
  isHeadache: false,
  isClear: true,
  isMigraine: false,
  ...painless,
  classes: noClasses,
};

const clearDay: DayRecord = { ...clear, starts: 0, sorts: sortsOf(clear), sources: [], doses: [] };

function isAching({ attack }: Touch): boolean {
  return isHeadacheAttack(attack);
}

function classesIn(doses: Sayings['doses']): ReadonlySet<AcuteClass> {
  const [first] = doses;
  if (first && doses.every(({ classes }) => classes === first.classes)) return withAny(first.classes);
  return new Set(doses.flatMap(({ classes }) => ['any' as const, ...classes]));
}

/** Days with medicines of the same classes share one set. */
const withAny = oncePer(
  (classes: readonly AcuteClass[]): ReadonlySet<AcuteClass> => new Set(['any', ...classes]),
);

/** The day's own word; one that a filter left out still rules over what it let through, and over nothing else. */
function wordsOf({ touches, headaches, aside }: Sayings): readonly Pain[] {
  if (!aside || aside.headaches.length === 0) return headaches;
  const isRuling = touches.length + headaches.length > 0 || isNone(worst(aside.headaches) ?? 'severe');
  return isRuling ? [...headaches, ...aside.headaches] : headaches;
}

/** Headache that a filter left out makes no clear day of its own. */
function achesAside({ aside }: Sayings): boolean {
  if (!aside) return false;
  const written = worst(aside.headaches);
  return written === undefined ? aside.touches.some(isAching) : !isNone(written);
}

/** Each attack of the day is asked; without one, only a medicine can tell. */
function isMigraineDay(
  day: number,
  { touches, auras, doses }: Sayings,
  isHeadache: boolean,
  rule: MigraineDayRule,
  courses: Plans['courses'],
): Tri {
  const dose = isHeadache && hasMigraineDose(day, doses, courses);
  if (touches.length + auras.length === 0) return dose;
  let told: Tri = false;
  for (const { attack, span } of touches) {
    const isHeadacheDay = isHeadache && isHeadacheAttack(attack);
    told = either(told, isMigraineDate({ attack, span, day, isHeadacheDay, hasMigraineDose: dose }, rule));
  }
  for (const { attack, span } of auras) {
    const date = { attack, span, day, isHeadacheDay: false, hasMigraineDose: dose };
    told = either(told, isMigraineDate(date, rule));
  }
  return told;
}
