/** An attack without an end that seems to be over: its length is not known. */
import { entryMap } from '../check/place';
import { addToEntry } from '../edit/add-to-entry';
import { pairOf } from '../node';
import { isEndAsked, latestOf, seemsOver } from '../open-attacks';
import { phrase } from '../phrase';
import type { DiaryEntry, DiaryFacts, DiaryRule, Report } from './diary-rule';
import { perEntry } from './per-stretch';

export const attackStillOpen: DiaryRule = {
  code: 'attack-still-open',
  level: 'hint',
  *check(facts) {
    const later = latestOf(facts);
    for (const { at, found: start } of withoutEnd(facts)) {
      if (seemsOver(start, later, facts.today)) yield report(facts, at);
    }
  },
};

const withoutEnd = perEntry((entry, _, textOf) =>
  entry.kind === 'attack' && isEndAsked(entry) && !isEndWritten(textOf()) ? [entry.when] : [],
);

/** An end that could not be read has been named already. */
function isEndWritten(text: string): boolean {
  const map = entryMap(text);
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
