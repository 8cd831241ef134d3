/** A diary's facts of late, for questions that are asked again and again and need no more. */
import { makeFacts } from './check/facts';
import { datesOf } from './entry-dates';
import type { DiaryFacts } from './rules/diary-rule';
import type { IsoDate } from './scalars/day';

/** Entries that reach into the time from a date on. Treatments are kept all: what began long ago may hold still. */
export function factsSince(facts: DiaryFacts, date: IsoDate): DiaryFacts {
  const since = makeFacts(
    facts.entries.filter(({ entry }) => entry.kind === 'treatment' || datesOf(entry).to >= date),
    new Map(),
    facts.profile,
    facts.profilePath,
    facts.today,
  );
  return { ...since, textOf: facts.textOf, fileText: facts.fileText };
}
