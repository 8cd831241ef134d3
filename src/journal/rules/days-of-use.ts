/** Days of use of each class over a whole diary, put together from what its stretches say, and a finding for one of them. */
import { classWords } from '../class-words';
import { type AcuteDose, acuteDosesOf, isPlanned, preventiveDrugs } from '../doses';
import type { AcuteClass } from '../drug-classes';
import { dayIn, type Phrase, phrase } from '../phrase';
import { isoDate } from '../scalars/day';
import type { Entry } from '../schema/kinds';
import type { Reached } from '../use-days';
import type { DiaryFacts, FileStretch, Report } from './diary-rule';
import { entryAt, perStretch } from './per-stretch';

/** A day of use: its first dose, and the stretch in which that stands. */
export interface DayOfUse {
  day: number;
  dose: AcuteDose<InStretch>;
  placed: FileStretch;
}

interface InStretch {
  entry: Entry;
  /** Among the entries of its stretch. */
  i: number;
}

const nothingPlanned: ReadonlySet<string> = new Set();

const saidIn = perStretch(({ entries }, { profile }) => {
  const own = entries.map(({ entry }, i) => ({ entry, i }));
  return { doses: acuteDosesOf(own, profile, nothingPlanned), preventives: preventiveDrugs(own) };
});

/** The same days as `useDaysOf` all entries gives, of each class in order. */
export function daysOfUse(facts: DiaryFacts): Map<AcuteClass, DayOfUse[]> {
  const planned = new Set(facts.stretches.flatMap(({ stretch }) => [...saidIn(stretch, facts).preventives]));
  const days = new Map<AcuteClass, Map<number, DayOfUse>>();
  for (const placed of facts.stretches) {
    for (const dose of saidIn(placed.stretch, facts).doses) {
      if (isPlanned(dose, planned)) continue;
      for (const name of ['any' as const, ...dose.classes]) {
        const ofClass = days.get(name) ?? new Map<number, DayOfUse>();
        days.set(name, ofClass);
        if (!ofClass.has(dose.day)) ofClass.set(dose.day, { day: dose.day, dose, placed });
      }
    }
  }
  return new Map(
    [...days].map(([name, ofClass]) => [name, [...ofClass.values()].sort((a, b) => a.day - b.day)]),
  );
}

/** @param line what the number is set beside, such as `ICHD-3 line 10` */
export function useReport(
  name: AcuteClass,
  { dose: { day, dose, placed }, count }: Reached<DayOfUse>,
  window: number,
  line: Phrase,
): Report {
  return {
    at: entryAt(placed, dose.placed.i),
    path: dose.path,
    message: phrase(
      '{0} days {1} ({2} days to {3}) · {4}',
      classWords[name],
      count,
      window,
      dayIn(isoDate(day)),
      line,
    ),
  };
}
