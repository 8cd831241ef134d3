/** A time of day that was twice, since the clocks went back over it: an offset says which one is meant. */
import { sayOffset, type TimeInEntry } from '../edit/say-offset';
import type { Fix } from '../finding';
import { oddTimes } from '../odd-times';
import { type Phrase, phrase } from '../phrase';
import type { DiaryRule } from './diary-rule';

export const ambiguousTime: DiaryRule = {
  code: 'ambiguous-time',
  level: 'hint',
  *check(facts) {
    for (const { at, time, zone, change } of oddTimes(facts, 'repeated')) {
      const [first, second] = change.offsets;
      const { date, time: clock = '' } = time.moment;
      yield {
        at,
        path: time.path,
        message: phrase(
          '{0} was twice on {1} in {2}: the clocks went back. It is read as the first; {3} right after the time means the first, {4} the second.',
          clock,
          date,
          zone,
          `\`${first}\``,
          `\`${second}\``,
        ),
        fixes: (_place, find) => {
          const text = facts.fileText(at.file) ?? '';
          const odd = {
            text,
            entry: at.entry,
            time,
            zone,
            spanOf: (path: readonly PropertyKey[]) => find(path).value,
          };
          return [
            ...saying(odd, first, phrase('The first time, before the clocks went back')),
            ...saying(odd, second, phrase('The second time, after the clocks went back')),
          ];
        },
      };
    }
  },
};

function saying(odd: TimeInEntry, offset: string, which: Phrase): Fix[] {
  const edits = sayOffset(odd, offset);
  return edits ? [{ title: phrase('{0}: {1}', which, `\`${offset}\``), edits }] : [];
}
