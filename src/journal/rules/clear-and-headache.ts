/** A day written as free of headache on which another entry says there was one. */
import { spanOf } from '../attack-span';
import { isHeadacheAttack, isPain } from '../headaches';
import { type Phrase, phrase } from '../phrase';
import { type IsoDate, isoDate } from '../scalars/day';
import type { DiaryFacts, DiaryRule } from './diary-rule';

export const clearAndHeadache: DiaryRule = {
  code: 'clear-and-headache',
  level: 'error',
  *check(facts) {
    const clear = facts.ofKind('clear').filter(({ entry }) => entry.when.from === entry.when.to);
    if (clear.length === 0) return;
    const headaches = headachesOn(new Set(clear.map(({ entry }) => entry.when.from)), facts);
    for (const at of clear) {
      const date = at.entry.when.from;
      const said = headaches.get(date);
      if (said)
        yield {
          at,
          path: [],
          message: phrase('{0} is written as free of headache, but {1}. Mend one of the two.', date, said),
        };
    }
  },
};

/** What says so, by date; the day's own word goes before an attack's, as in all figures. */
function headachesOn(dates: ReadonlySet<IsoDate>, { ofKind, profile }: DiaryFacts): Map<IsoDate, Phrase> {
  const found = new Map<IsoDate, Phrase>();
  for (const { entry } of ofKind('attack')) {
    if (!isHeadacheAttack(entry)) continue;
    for (const day of spanOf(entry, profile.timeZone).days) {
      const date = isoDate(day);
      const isFirst = date === entry.when.date;
      if (dates.has(date))
        found.set(
          date,
          isFirst
            ? phrase('an attack began on it')
            : phrase('the attack of {0} reaches into it', entry.when.date),
        );
    }
  }
  const said = new Map<IsoDate, boolean>();
  for (const { entry } of ofKind('day')) {
    if (entry.headache === undefined) continue;
    said.set(entry.when, isPain(entry.headache) || (said.get(entry.when) ?? false));
  }
  for (const [date, isHeadache] of said) {
    if (isHeadache) found.set(date, phrase('its `day` has a headache'));
    else found.delete(date);
  }
  return found;
}
