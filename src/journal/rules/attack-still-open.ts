/** An attack without an end that seems to be over: its length is not known. */
import { entryMap } from '../check/place';
import { addToEntry } from '../edit/add-to-entry';
import { pairOf } from '../node';
import { isEndAsked, latest, seemsOver } from '../open-attacks';
import { phrase } from '../phrase';
import type { DiaryEntry, DiaryFacts, DiaryRule, Report } from './diary-rule';

export const attackStillOpen: DiaryRule = {
  code: 'attack-still-open',
  level: 'hint',
  *check(facts) {
    const later = latest(facts, facts.today);
    for (const at of facts.ofKind('attack')) {
      if (!isEndAsked(at.entry) || !seemsOver(at.entry.when, later, facts.today)) continue;
      if (!isEndWritten(facts, at)) yield report(facts, at);
    }
  },
};

/** An end that could not be read has been named already. */
function isEndWritten({ textOf }: DiaryFacts, at: DiaryEntry): boolean {
  const map = entryMap(textOf(at));
  return map === null || pairOf(map, 'end') !== undefined || map.lost.includes('end');
}

function report({ fileText }: DiaryFacts, at: DiaryEntry): Report {
  return {
    at,
    path: [],
    message: phrase(
      'This attack has no end. If it is over, write it: `end: T15:10`, a date and time, or `end: unknown` if you cannot tell.',
    ),
    fixes: (kind) => {
      const edit = addToEntry(fileText(at.file) ?? '', kind, 'end: unknown');
      return edit ? [{ title: phrase('Write `end: unknown`'), edits: [edit] }] : [];
    },
  };
}
