/** A person's own limit of days of use, agreed with their doctor; said to those only who ask for it. */
import { type AcuteClass, acuteClasses } from '../drug-classes';
import { phrase } from '../phrase';
import { reachedDays } from '../use-days';
import { daysOfUse, useReport } from './days-of-use';
import type { DiaryRule } from './diary-rule';

export const limitReached: DiaryRule = {
  code: 'limit-reached',
  level: 'ignore',
  *check(facts) {
    const days = daysOfUse(facts);
    for (const [name, limit] of facts.profile.limits) {
      if (!isAcuteClass(name)) continue;
      const line = phrase('your limit {0} per {1}d', limit.days, limit.window);
      for (const reached of reachedDays(days.get(name) ?? [], limit)) {
        yield useReport(name, reached, limit.window, line);
      }
    }
  },
};

function isAcuteClass(name: string): name is AcuteClass {
  return (acuteClasses as readonly string[]).includes(name);
}
