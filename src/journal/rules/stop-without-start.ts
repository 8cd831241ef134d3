/** A treatment that stops on a known date without having begun: it has no place on the time axis. */
import { drugKey } from '../drugs';
import { datesOf } from '../entry-dates';
import { quoted } from '../finding';
import { type Phrase, phrase } from '../phrase';
import { nameKey } from '../scalars/words';
import type { EntryOf } from '../schema/kinds';
import type { DiaryEntry, DiaryFacts, DiaryRule } from './diary-rule';
import { perEntry } from './per-stretch';

type Treatment = DiaryEntry<EntryOf<'treatment'>>;

export const stopWithoutStart: DiaryRule = {
  code: 'stop-without-start',
  level: 'hint',
  *check(facts) {
    for (const turns of coursesOf(treatmentsOf(facts)).values()) {
      let isGoingOn = false;
      for (const at of turns) {
        const { when, stop } = at.entry;
        if (stop === undefined) isGoingOn = true;
        // A stop of a year or a month alone is for the table of what was tried, which needs no start.
        if (stop === undefined || when.date === null) continue;
        if (!isGoingOn) yield { at, path: [], message: messageFor(at) };
        isGoingOn = false;
      }
    }
  },
};

const treatments = perEntry((entry) => (entry.kind === 'treatment' ? [entry] : []));

export function treatmentsOf(facts: DiaryFacts): Treatment[] {
  return [...treatments(facts)].map(({ at, found: entry }) => ({ ...at, entry }));
}

/** The turns of each drug or therapy by date, on one day the start first. */
export function coursesOf(treatments: readonly Treatment[]): Map<string, Treatment[]> {
  const courses = new Map<string, Treatment[]>();
  for (const at of treatments) {
    const key = courseKey(at.entry);
    if (key === null) continue;
    const course = courses.get(key);
    if (course) course.push(at);
    else courses.set(key, [at]);
  }
  for (const course of courses.values()) course.sort(byDate);
  return courses;
}

function courseKey({ drug, therapy }: EntryOf<'treatment'>): string | null {
  if (drug !== undefined) return `drug ${drugKey(drug)}`;
  return therapy === undefined ? null : `therapy ${nameKey(therapy)}`;
}

function byDate({ entry: a }: Treatment, { entry: b }: Treatment): number {
  const [from, other] = [datesOf(a).from, datesOf(b).from];
  if (from !== other) return from < other ? -1 : 1;
  return Number(a.stop !== undefined) - Number(b.stop !== undefined);
}

function messageFor({ entry: { drug, therapy } }: Treatment): Phrase {
  return phrase(
    'Nothing says that {0} was going on when it stopped here. Add a treatment entry for its start; a year or a month is enough.',
    quoted(drug ?? therapy ?? ''),
  );
}
