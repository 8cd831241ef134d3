/** An attack that begins before another one is over: often one attack written twice, or a slip in a time. */
import { type Overlap, overlaps } from '../overlaps';
import { type Phrase, phrase } from '../phrase';
import type { Moment } from '../scalars/moment';
import type { DiaryRule } from './diary-rule';

export const overlappingAttacks: DiaryRule = {
  code: 'overlapping-attacks',
  level: 'warning',
  *check({ ofKind, profile }) {
    for (const { later, earlier } of overlaps(ofKind('attack'), profile.timeZone)) {
      yield { at: later, path: [], message: wordsFor(earlier) };
    }
  },
};

function wordsFor({ entry }: Overlap['earlier']): Phrase {
  return phrase(
    'This attack begins before the one of {0} is over. If they are one, keep one entry; if not, mend a start or an end.',
    `\`${inWords(entry.when)}\``,
  );
}

function inWords({ date, time }: Moment): string {
  return time === undefined ? date : `${date} ${time}`;
}
