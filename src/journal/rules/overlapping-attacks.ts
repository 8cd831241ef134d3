/** An attack that begins before another one is over: often one attack written twice, or a slip in a time. */
import type { Attack } from '../attack-span';
import { overlaps, reachOf } from '../overlaps';
import { type Phrase, phrase } from '../phrase';
import type { Moment } from '../scalars/moment';
import type { DiaryEntry, DiaryRule, Report } from './diary-rule';
import { entriesIn, entryAt, perStretch } from './per-stretch';
import { perGroup, together } from './together';

export const overlappingAttacks: DiaryRule = {
  code: 'overlapping-attacks',
  level: 'warning',
  *check(facts) {
    for (const group of together(facts, ({ stretch }) => reachIn(stretch, facts), false)) {
      for (const { place, i, earlier } of overlapsIn(group, facts)) {
        const placed = group[place];
        if (placed) yield report(entryAt(placed, i), earlier);
      }
    }
  },
};

const reachIn = perStretch(({ entries }, { profile }) =>
  reachOf(
    entries.flatMap(({ entry }) => (entry.kind === 'attack' ? [entry] : [])),
    profile.timeZone,
  ),
);

/** The later one by its stretch and its place there. */
const overlapsIn = perGroup((group, { profile }) => {
  const places = new Map<DiaryEntry, { place: number; i: number }>();
  for (const [place, stretch] of group.entries()) {
    for (const [i, at] of entriesIn({ stretch, file: '', start: 0 }).entries()) places.set(at, { place, i });
  }
  const attacks = [...places.keys()].filter(isAttack);
  return overlaps(attacks, profile.timeZone).flatMap(({ later, earlier }) => {
    const place = places.get(later);
    return place ? [{ ...place, earlier: earlier.entry }] : [];
  });
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
