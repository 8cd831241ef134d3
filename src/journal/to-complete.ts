/** What is not written yet of attacks and can still be asked for, in plain words, the latest first. */
import type { Attack } from './attack-span';
import { entryMap } from './check/place';
import { hasBegun, isEndAsked, openAttack } from './open-attacks';
import { type Phrase, phrase } from './phrase';
import type { DiaryEntry, DiaryFacts } from './rules/diary-rule';
import { isRecent } from './rules/recent';
import type { TimedMoment } from './scalars/moment';
import { type Unread, unreadDoses } from './two-hour-readings';

export type Lack = 'end' | 'pain-2h' | 'pain' | 'doses' | 'symptoms';

export interface ToComplete {
  lack: Lack;
  at: DiaryEntry<Attack>;
  /** From the entry inwards, of the key that is not there yet. */
  path: readonly PropertyKey[];
  /** A question on one line. */
  words: Phrase;
  /** An end is not missing while the attack may be going on. */
  isGoingOn: boolean;
}

type Facts = Pick<DiaryFacts, 'ofKind' | 'profile' | 'textOf'>;

/**
 * What is written but could not be read is not asked for: a finding names it. Pain, medicines and symptoms are asked for
 * while they are fresh; ends and readings at any time, and `unknown` ends the asking.
 * @param now on the wall where the person is, with its offset
 */
export function toComplete(facts: Facts, now: TimedMoment): ToComplete[] {
  const { ofKind, profile, textOf } = facts;
  const open = openAttack(facts, now);
  const unread = new Map<DiaryEntry, Unread[]>();
  for (const one of unreadDoses(facts, now)) unread.set(one.at, [...(unread.get(one.at) ?? []), one]);
  const found: ToComplete[] = [];
  for (const at of ofKind('attack')) {
    if (!hasBegun(at.entry, now, profile.timeZone)) continue;
    for (const { lack, path, words } of lacksOf(at.entry, now, unread.get(at) ?? [])) {
      if (path.length === 1 && isWritten(at, lack, textOf)) continue;
      found.push({ lack, at, path, words, isGoingOn: at === open });
    }
  }
  const when = ({ at: { entry } }: ToComplete) => `${entry.when.date} ${entry.when.time ?? ''}`;
  return found.sort((a, b) => Number(when(a) < when(b)) - Number(when(a) > when(b)));
}

/** The keys that an entry has in its text, readable or not; null where the text is no map. */
const keysOf = new WeakMap<Attack, ReadonlySet<string> | null>();

function isWritten(at: DiaryEntry<Attack>, key: string, textOf: Facts['textOf']): boolean {
  let keys = keysOf.get(at.entry);
  if (keys === undefined) {
    // An entry that was read once is the same object as long as its text is the same.
    const map = entryMap(textOf(at));
    keys = map && new Set([...map.pairs.map((pair) => pair.key), ...map.lost]);
    keysOf.set(at.entry, keys);
  }
  return keys?.has(key) ?? true;
}

/** What nobody may be able to tell any more; while an attack goes on its end can still be told. */
export function canBeUnknown({ lack, isGoingOn }: ToComplete): boolean {
  return lack === 'pain-2h' || (lack === 'end' && !isGoingOn);
}

type Question = Pick<ToComplete, 'lack' | 'path' | 'words'>;

function lacksOf(attack: Attack, now: TimedMoment, unread: readonly Unread[]): Question[] {
  const when = { moment: attack.when };
  const asked: Question[] = [];
  if (isEndAsked(attack))
    asked.push({ lack: 'end', path: ['end'], words: phrase('When did the attack of {0} end?', when) });
  for (const { index, dose, taken } of unread) {
    asked.push({
      lack: 'pain-2h',
      path: ['doses', index, 'pain-2h'],
      words: phrase('How was the pain two hours after {0} at {1}?', dose.drug ?? phrase('the medicine'), {
        moment: taken,
      }),
    });
  }
  if (!isRecent(attack.when.date, now.date)) return asked;
  const fresh: [lack: Lack, isThere: boolean, words: Phrase][] = [
    [
      'pain',
      attack.pain !== undefined || attack.course !== undefined,
      phrase('How bad was the attack of {0} at its worst?', when),
    ],
    ['doses', attack.doses !== undefined, phrase('What did you take for the attack of {0}?', when)],
    ['symptoms', attack.symptoms !== undefined, phrase('What came with the attack of {0}?', when)],
  ];
  for (const [lack, isThere, words] of fresh) if (!isThere) asked.push({ lack, path: [lack], words });
  return asked;
}
