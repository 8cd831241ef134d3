/** How one recorded day follows the other: what days are worth that depend on the day before. */
import { oncePer } from '../journal/once';
import type { ComparedDays } from './comparison-types';
import { byRuns } from './day-runs';
import { type DaySort, isOf, placeOf } from './day-sorts';
import type { Days } from './days';
import type { Follows } from './statistics/effective-days';

/** What is compared, as a sort of recorded days. */
export const comparedSorts: Record<ComparedDays, DaySort> = {
  headacheDays: 'headacheDays',
  migraineDays: 'recordedMigraineDays',
  moderateOrSevereDays: 'moderateOrSevereDays',
  acuteDays: 'recordedAcuteDays',
};

/** Those that are compared are the lowest bits. */
const ways = 2 ** Object.keys(comparedSorts).length;

/** Of all days that anything is known of. */
export function followsOf(days: Days, name: ComparedDays): Follows {
  const follows: Follows = { afterWith: 0, withAfterWith: 0, afterWithout: 0, withAfterWithout: 0 };
  const place = placeOf[comparedSorts[name]];
  const has = (way: number) => ((way >> place) & 1) === 1;
  const pairs = pairsOf(days);
  for (let pair = 0; pair < pairs.length; pair++) {
    const count = pairs[pair] ?? 0;
    if (count === 0) continue;
    const wasWith = has(Math.floor(pair / ways));
    follows[wasWith ? 'afterWith' : 'afterWithout'] += count;
    if (has(pair % ways)) follows[wasWith ? 'withAfterWith' : 'withAfterWithout'] += count;
  }
  return follows;
}

const pairsOf = oncePer((days: Days) => pairsIn(days, days));

/** How often a day of one way comes after a day of another, both recorded. */
const pairsIn = byRuns(({ from, to }, days) => {
  const pairs = new Int32Array(ways * ways);
  let before = days.get(from - 1)?.sorts ?? 0;
  for (let day = from; day <= to; day++) {
    const sorts = days.get(day)?.sorts ?? 0;
    if (isOf(sorts, 'recorded') && isOf(before, 'recorded')) {
      const pair = (before % ways) * ways + (sorts % ways);
      pairs[pair] = (pairs[pair] ?? 0) + 1;
    }
    before = sorts;
  }
  return pairs;
});
