/** An attack without an end that seems to be over: its length is not known. */
import { entryMap } from '../check/place';
import { addToEntry } from '../edit/add-to-entry';
import { pairOf } from '../node';
import { isBefore } from '../read/times';
import { dayNumber, type IsoDate } from '../scalars/day';
import { hasTime, type Moment } from '../scalars/moment';
import type { EntryOf } from '../schema/kinds';
import type { DiaryEntry, DiaryFacts, DiaryRule, Report } from './diary-rule';

/** Of an attack that began more days ago than these, 72 hours have passed whatever its time of day. */
const daysOfSilence = 3;

export const attackStillOpen: DiaryRule = {
  code: 'attack-still-open',
  level: 'hint',
  *check(facts) {
    const later = latest(facts);
    for (const at of facts.ofKind('attack')) {
      if (asksNothing(at.entry) || !seemsOver(at.entry.when, later, facts.today)) continue;
      if (!isEndWritten(facts, at)) yield report(facts, at);
    }
  },
};

/** What shows that an earlier attack is over, as far as it is not in the future. */
interface Later {
  attack: Moment | undefined;
  painFree: IsoDate;
}

function latest({ ofKind, today }: DiaryFacts): Later {
  const starts = ofKind('attack').map(({ entry }) => entry.when);
  const cleared = ofKind('clear').map(({ entry }) =>
    entry.when.to > today ? entry.when.from : entry.when.to,
  );
  const painFree = ofKind('day').filter(({ entry }) => entry.headache === 0 || entry.headache === 'none');
  return {
    attack: last(
      starts.filter(({ date }) => date <= today),
      ({ date, time = '' }) => date + time,
    ),
    painFree:
      last(
        [...cleared, ...painFree.map(({ entry }) => entry.when)].filter((date) => date <= today),
        (date) => date,
      ) ?? '',
  };
}

function last<T>(list: readonly T[], by: (item: T) => string): T | undefined {
  let found: T | undefined;
  for (const item of list) if (found === undefined || by(item) > by(found)) found = item;
  return found;
}

/** Where only the day is known the length is not asked for, nor is that of an aura alone that says how long it lasted. */
function asksNothing({ when, end, type, aura = [] }: EntryOf<'attack'>): boolean {
  const isAuraTimed = type === 'aura-only' && aura.some(({ lasted }) => lasted !== undefined);
  return end !== undefined || !hasTime(when) || isAuraTimed;
}

function seemsOver(start: Moment, later: Later, today: IsoDate): boolean {
  if (later.painFree > start.date || (later.attack && isBefore(start, later.attack))) return true;
  return dayNumber(today) - dayNumber(start.date) > daysOfSilence;
}

/** An end that could not be read has been named already. */
function isEndWritten({ textOf }: DiaryFacts, at: DiaryEntry): boolean {
  const map = entryMap(textOf(at));
  return map === null || pairOf(map, 'end') !== undefined || map.lost.includes('end');
}

function report({ fileText }: DiaryFacts, at: DiaryEntry): Report {
  return {
    at,
    path: [],
    message:
      'This attack has no end. If it is over, write it: `end: T15:10`, a date and time, or `end: unknown` if you cannot tell.',
    fixes: (kind) => {
      const edit = addToEntry(fileText(at.file) ?? '', kind, 'end: unknown');
      return edit ? [{ title: 'Write `end: unknown`', edits: [edit] }] : [];
    },
  };
}
