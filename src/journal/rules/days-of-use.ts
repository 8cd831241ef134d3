/** Days of use of each class over a whole diary, put together from what its stretches say, and a finding for one of them. */
import { classWords } from '../class-words';
import { type AcuteDose, acuteDosesOf, isPlanned, preventiveDrugs } from '../doses';
import type { AcuteClass } from '../drug-classes';
import { dayIn, type Phrase, phrase } from '../phrase';
import { isoDate } from '../scalars/day';
import type { Entry } from '../schema/kinds';
import { daysByClass, type Reached } from '../use-days';
import type { DiaryFacts, FileStretch, Report } from './diary-rule';
import { entryAt, perStretch } from './per-stretch';

/** A day of use: its first dose, and the stretch in which that stands. */
export interface DayOfUse extends Pick<AcuteDose, 'day' | 'classes'> {
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
  return daysByClass(
    facts.stretches.flatMap((placed) =>
      saidIn(placed.stretch, facts)
        .doses.filter((dose) => !isPlanned(dose, planned))
        .map((dose) => ({ day: dose.day, classes: dose.classes, dose, placed })),
    ),
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
