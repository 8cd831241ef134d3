/** Days of use beside the lines of ICHD-3 8.2, as a count and nothing more; said to those only who ask for it. */
import type { AcuteClass } from '../drug-classes';
import { reachedDays, useDaysOf, useReport } from '../use-days';
import type { DiaryRule } from './diary-rule';

/** Days a month; gepants and ditans have no line, and several classes together are a matter of the report. */
const lines: readonly [name: AcuteClass, days: number][] = [
  ['triptan', 10],
  ['ergot', 10],
  ['opioid', 10],
  ['combination', 10],
  ['non-opioid', 15],
  ['other-acute', 10],
];

const window = 30;

export const overuseDays: DiaryRule = {
  code: 'overuse-days',
  level: 'ignore',
  *check(facts) {
    const useDays = useDaysOf(facts);
    for (const [name, days] of lines) {
      for (const reached of reachedDays(useDays.get(name) ?? [], { days, window })) {
        yield useReport(name, reached, window, `ICHD-3 line ${days}`);
      }
    }
  },
};
