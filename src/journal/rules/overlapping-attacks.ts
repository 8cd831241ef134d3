/** An attack that begins before another one is over: often one attack written twice, or a slip in a time. */
import type { Attack } from '../attack-span';
import { overlaps, reachOf } from '../overlaps';
import { type Phrase, phrase } from '../phrase';
import type { Moment } from '../scalars/moment';
import type { DiaryEntry, DiaryRule, Report } from './diary-rule';
import { entriesIn, entryAt, perStretch } from './per-stretch';
import { together } from './together';

export const overlappingAttacks: DiaryRule = {
  code: 'overlapping-attacks',
  level: 'warning',
  *check(facts) {
    for (const group of together(facts, ({ stretch }) => reachIn(stretch, facts), false)) {
      const [only] = group;
      if (only && group.length === 1) {
        for (const { i, earlier } of overlapsIn(only.stretch, facts)) yield report(entryAt(only, i), earlier);
        continue;
      }
      const attacks = group.flatMap(entriesIn).filter(isAttack);
      for (const { later, earlier } of overlaps(attacks, facts.profile.timeZone))
        yield report(later, earlier.entry);
    }
  },
};

const reachIn = perStretch(({ entries }, { profile }) =>
  reachOf(
    entries.flatMap(({ entry }) => (entry.kind === 'attack' ? [entry] : [])),
    profile.timeZone,
  ),
);

const overlapsIn = perStretch((stretch, { profile }) => {
  const attacks = entriesIn({ stretch, file: '', start: 0 }).filter(isAttack);
  const places = new Map(stretch.entries.map(({ span }, i) => [span.start, i]));
  return overlaps(attacks, profile.timeZone).map(({ later, earlier }) => ({
    i: places.get(later.span.start) ?? 0,
    earlier: earlier.entry,
  }));
});

function isAttack(at: DiaryEntry): at is DiaryEntry<Attack> {
  return at.entry.kind === 'attack';
}

function report(at: DiaryEntry, earlier: Attack): Report {
  return { at, path: [], message: wordsFor(earlier) };
}

function wordsFor({ when }: Attack): Phrase {
  return phrase(
    'This attack begins before the one of {0} is over. If they are one, keep one entry; if not, mend a start or an end.',
    `\`${inWords(when)}\``,
  );
}

function inWords({ date, time }: Moment): string {
  return time === undefined ? date : `${date} ${time}`;
}
