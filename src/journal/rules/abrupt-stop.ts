/** A drug stopped at once, or missed two days running, whose label asks for a gradual stop. */
import { perDay } from '../day-dose';
import { drugKey } from '../drugs';
import { quoted } from '../finding';
import { ratioOf } from '../measure';
import { type Phrase, phrase } from '../phrase';
import { addDays, dayNumber, type IsoDate, isoDate } from '../scalars/day';
import type { EntryOf } from '../schema/kinds';
import type { DiaryEntry, DiaryFacts, DiaryRule, Report } from './diary-rule';
import { perEntry } from './per-stretch';
import { isRecent } from './recent';
import { coursesOf, treatmentsOf } from './stop-without-start';

/** Drugs whose labels say so; of a drug that is not listed nothing is meant by silence. */
const listed =
  'baclofen propranolol metoprolol atenolol nadolol timolol clonidine topiramate gabapentin venlafaxine'.split(
    ' ',
  );

type Treatment = DiaryEntry<EntryOf<'treatment'>>;

export const abruptStop: DiaryRule = {
  code: 'abrupt-stop',
  level: 'information',
  *check(facts) {
    const courses = coursesOf(treatmentsOf(facts));
    const missed = missedOf(facts);
    for (const drug of listed) {
      const course = courses.get(`drug ${drug}`) ?? [];
      if (course.some(isInjected)) continue;
      yield* stopsIn(course, facts.today);
      yield* runsOf(missed.get(drug) ?? [], facts.today);
    }
  },
};

function isInjected({ entry: { route = '' } }: Treatment): boolean {
  return /inject|subcutan|intramuscul|intraven|infusion|^(?:s\.?c|i\.?m|i\.?v)\.?$/i.test(route.trim());
}

/** A stop on a known date is abrupt unless something holds from it on, or the step before it was a lower one. */
function* stopsIn(course: readonly Treatment[], today: string): Generator<Report> {
  let steps: Treatment[] = [];
  for (const [i, at] of course.entries()) {
    const { stop, when, drug = '' } = at.entry;
    if (stop === undefined) {
      steps.push(at);
      continue;
    }
    const isAbrupt = when.date !== null && isRecent(when.date, today) && !isTapered(steps);
    if (isAbrupt && !goesOn(course, i, today)) yield { at, path: ['stop'], message: messageFor(drug) };
    steps = [];
  }
}

/** Whether a plan of the same drug begins with the stop or after it: then it is a change of dose, or taken up again. */
function goesOn(course: readonly Treatment[], i: number, today: string): boolean {
  const date = course[i]?.entry.when.date ?? '';
  return course.some(({ entry: { stop, when } }) => {
    return stop === undefined && when.date !== null && when.date >= date && when.date <= today;
  });
}

function isTapered(steps: readonly Treatment[]): boolean {
  const amounts = steps.map(({ entry }) => entry.dose && perDay(entry.dose, entry.times));
  const last = amounts.pop();
  return last ? amounts.some((earlier) => earlier && (ratioOf(last, earlier) ?? 1) < 1) : false;
}

interface Missed {
  at: DiaryEntry;
  path: readonly PropertyKey[];
  name: string;
  day: number;
}

const missedDrugs = perEntry((entry, { today }) => {
  if (entry.kind !== 'day' || !entry.missed || !mayMatter(entry.when, today)) return [];
  return entry.missed.flatMap(({ drug: name }, i) => {
    if (name === undefined) return [];
    return [{ path: ['missed', i, 'drug'], name, key: drugKey(name), day: dayNumber(entry.when) }];
  });
});

/** A recent day, or the one before or after it. */
function mayMatter(date: IsoDate, today: IsoDate): boolean {
  return [-1, 0, 1].some((days) => isRecent(addDays(date, days), today));
}

/** By drug, each date once and in order. */
function missedOf(facts: DiaryFacts): Map<string, Missed[]> {
  const found = new Map<string, Map<number, Missed>>();
  for (const { at, found: missed } of missedDrugs(facts)) {
    const days = found.get(missed.key) ?? new Map<number, Missed>();
    found.set(missed.key, days);
    if (!days.has(missed.day)) days.set(missed.day, { at, ...missed });
  }
  return new Map([...found].map(([key, days]) => [key, [...days.values()].sort((a, b) => a.day - b.day)]));
}

/** The last day of each run of two days or more. */
function* runsOf(missed: readonly Missed[], today: string): Generator<Report> {
  for (const [i, { at, path, name, day }] of missed.entries()) {
    const isSecond = missed[i - 1]?.day === day - 1;
    const isLast = missed[i + 1]?.day !== day + 1;
    if (isSecond && isLast && isRecent(isoDate(day), today)) yield { at, path, message: messageFor(name) };
  }
}

function messageFor(drug: string): Phrase {
  return phrase(
    '{0}: this label asks for a gradual stop: ask your prescriber, unless they told you to.',
    quoted(drug),
  );
}
