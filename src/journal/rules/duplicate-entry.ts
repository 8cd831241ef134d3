/** The same entry twice in one diary: it counts twice, or the two contradict each other. */
import { takeOutEntry } from '../edit/take-out-entry';
import { type Fix, quoted } from '../finding';
import { identityOf } from '../identity';
import { kindWords } from '../kind-words';
import { dashOffset, LineIndex } from '../line-index';
import { joined, phrase } from '../phrase';
import type { Entry } from '../schema/kinds';
import type { DiaryEntry, DiaryFacts, DiaryRule } from './diary-rule';

/** Taking one out costs a look through its file; a file that was pasted twice is mended otherwise. */
const mostToTakeOut = 30;

export const duplicateEntry: DiaryRule = {
  code: 'duplicate-entry',
  level: 'warning',
  *check(facts) {
    const firsts = new Map<string, DiaryEntry>();
    const lineOf = lineFinder(facts);
    let count = 0;
    for (const at of facts.entries) {
      const key = keyOf(at.entry);
      const first = key === null ? undefined : firsts.get(key);
      if (key !== null && !first) firsts.set(key, at);
      if (!first) continue;
      const line = phrase('line {0}', lineOf(first));
      const place = first.file === at.file ? line : joined([quoted(first.file), line], ', ');
      const isFew = ++count <= mostToTakeOut;
      yield {
        at,
        path: [],
        message: phrase(
          'This {0} is written twice; the first stands in {1}. Keep one, with what both say, or correct a date or time.',
          kindWords[at.entry.kind],
          place,
        ),
        fixes: () => (isFew ? takingOut(facts, at, first) : []),
      };
    }
  },
};

/** The start and the stop of a treatment may be known to the same year, or be of one day: they are two turns. */
function keyOf(entry: Entry): string | null {
  const identity = identityOf(entry);
  return entry.kind === 'treatment' && entry.stop !== undefined ? `${identity} stop` : identity;
}

/** Only where nothing is lost with it; two that differ are for the person to join. */
function takingOut(facts: DiaryFacts, at: DiaryEntry, first: DiaryEntry): Fix[] {
  if (facts.textOf(at).trim() !== facts.textOf(first).trim()) return [];
  const edit = takeOutEntry(facts.fileText(at.file) ?? '', at.span.start)?.edit;
  // With its file's name, since a fix within a file never takes out an entry.
  return edit ? [{ title: phrase('Take this entry out'), edits: [{ ...edit, file: at.file }] }] : [];
}

function lineFinder(facts: DiaryFacts): (at: DiaryEntry) => number {
  const indexes = new Map<string, LineIndex>();
  return ({ file, span }) => {
    const text = facts.fileText(file) ?? '';
    const index = indexes.get(file) ?? new LineIndex(text);
    indexes.set(file, index);
    return index.at(dashOffset(text, span.start, span.end)).line + 1;
  };
}
