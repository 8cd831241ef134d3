/** An entry of a date that is yet to come: what is recorded has been, while a visit or a treatment can be planned. */
import { datesOf } from '../entry-dates';
import { timesOf } from '../entry-times';
import { type Phrase, phrase } from '../phrase';
import { addDays, type IsoDate } from '../scalars/day';
import type { Entry, Kind } from '../schema/kinds';
import type { DiaryRule, Report } from './diary-rule';
import { perEntry } from './per-stretch';

const planned: ReadonlySet<Kind> = new Set(['visit', 'treatment']);

export const inTheFuture: DiaryRule = {
  code: 'in-the-future',
  level: 'error',
  *check(facts) {
    for (const { at, found } of ahead(facts)) {
      const report: Report = { at, path: found.path, message: wordsFor(found, facts.today) };
      // A note is in no figure.
      if (at.entry.kind === 'note') report.severity = 'hint';
      yield report;
    }
  },
};

interface Said {
  path: readonly PropertyKey[];
  date: IsoDate;
  /** With a zone or an offset of its own, where it can be tomorrow already. */
  isElsewhere: boolean;
}

/** The first of an entry. */
const ahead = perEntry((entry, { today }) => {
  if (planned.has(entry.kind)) return [];
  const tomorrow = addDays(today, 1);
  const found = datesIn(entry).find(({ date, isElsewhere }) => date > (isElsewhere ? tomorrow : today));
  return found ? [found] : [];
});

/** Of a range the last. */
function datesIn(entry: Entry): Said[] {
  const hasZone = entry.zone !== undefined;
  const times = timesOf(entry).map(
    ({ path, moment }): Said => ({
      path,
      date: moment.date,
      isElsewhere: hasZone || moment.offset !== undefined,
    }),
  );
  return times.length > 0 ? times : [{ path: [], date: datesOf(entry).to, isElsewhere: hasZone }];
}

function wordsFor({ date, isElsewhere }: Said, today: IsoDate): Phrase {
  const isAcrossTheLine = !isElsewhere && date === addDays(today, 1);
  const way = isAcrossTheLine
    ? phrase('If it is that date already where you are, add your `zone`, such as `zone: Asia/Tokyo`.')
    : phrase('Is the date right?');
  return phrase('{0} is yet to come; today is {1}. {2}', date, today, way);
}
