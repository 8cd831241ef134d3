/** Days of which nothing is recorded, answered one after the other with one key each. */
import { spanOf } from '../attack-span';
import { Refused } from '../edit/refused';
import type { DiaryFacts } from '../rules/diary-rule';
import { addDays, dayNumber, type IsoDate, isoDate } from '../scalars/day';
import type { PainWord } from '../scalars/words';
import type { Pages } from './pages';

/** What a key says of a day; null leaves it unknown. */
const meanings: Readonly<Record<string, PainWord | null>> = {
  '0': 'none',
  '1': 'mild',
  '2': 'moderate',
  '3': 'severe',
  '?': null,
};

/** More days than these are not remembered. */
const most = 60;

/**
 * In their order, from the first day the diary knows to yesterday; of a longer time the last 60.
 * A day whose entry says nothing of headache is one of them.
 */
export function unrecordedDays({ ofKind, profile, today }: DiaryFacts): IsoDate[] {
  const recorded = new Set<number>();
  const attacks = ofKind('attack').flatMap(({ entry }) => spanOf(entry, profile.timeZone).days);
  for (const day of attacks) recorded.add(day);
  for (const { entry } of ofKind('day'))
    if (entry.headache !== undefined) recorded.add(dayNumber(entry.when));
  const last = dayNumber(today) - 1;
  const from = (date: IsoDate) => dayNumber(date);
  for (const { entry } of ofKind('clear')) {
    for (let day = from(entry.when.from); day <= Math.min(last, from(entry.when.to)); day++)
      recorded.add(day);
  }
  let first = last;
  for (const day of recorded) first = Math.min(first, day);
  const days: IsoDate[] = [];
  for (let day = last; day >= first && days.length < most; day--)
    if (!recorded.has(day)) days.unshift(isoDate(day));
  return days;
}

/** The keys that count, one a day: others are as if not pressed, and there are no more than days. */
export function countedKeys(typed: string, days: readonly IsoDate[]): string {
  return [...typed]
    .filter((key) => Object.hasOwn(meanings, key))
    .slice(0, days.length)
    .join('');
}

/** The day that is asked for next; undefined at the end. */
export function nextDay(typed: string, days: readonly IsoDate[]): IsoDate | undefined {
  return days[countedKeys(typed, days).length];
}

/** Writes what was said; clear days in a row as one range. Days that are left unknown write nothing. */
export function writeDays(pages: Pages, days: readonly IsoDate[], typed: string): Refused | null {
  const said = [...countedKeys(typed, days)].map((key, i) => ({ date: days[i] ?? '', pain: meanings[key] }));
  for (const { date, pain } of said) {
    if (pain === null || pain === undefined || pain === 'none') continue;
    const refused = writeHeadache(pages, date, pain);
    if (refused) return refused;
  }
  const clear = said.flatMap(({ date, pain }) => (pain === 'none' ? [date] : []));
  for (const when of inRanges(clear)) {
    const added = pages.add({ kind: 'clear', when });
    if (added instanceof Refused) return added;
  }
  return null;
}

function writeHeadache(pages: Pages, date: IsoDate, headache: PainWord): Refused | null {
  const there = pages.facts.ofKind('day').find(({ entry }) => entry.when === date);
  const written = there
    ? pages.set(there, 'headache', headache)
    : pages.add({ kind: 'day', when: date, headache });
  return written instanceof Refused ? written : null;
}

function inRanges(dates: readonly IsoDate[]): { from: IsoDate; to: IsoDate }[] {
  const ranges: { from: IsoDate; to: IsoDate }[] = [];
  for (const date of dates) {
    const last = ranges.at(-1);
    if (last && addDays(last.to, 1) === date) last.to = date;
    else ranges.push({ from: date, to: date });
  }
  return ranges;
}
