/** Days of use beside the lines of ICHD-3 8.2, as a count and nothing more; said to those only who ask for it. */
import { ichdLines } from '../ichd-lines';
import { phrase } from '../phrase';
import { reachedDays } from '../use-days';
import { daysOfUse, useReport } from './days-of-use';
import type { DiaryRule } from './diary-rule';

const window = 30;

export const overuseDays: DiaryRule = {
  code: 'overuse-days',
  level: 'ignore',
  *check(facts) {
    const useDays = daysOfUse(facts);
    for (const [name, days] of ichdLines) {
      for (const reached of reachedDays(useDays.get(name) ?? [], { days, window })) {
        yield useReport(name, reached, window, phrase('ICHD-3 line {0}', days));
      }
    }
  },
};
