/** What of a diary's texts is new, in parts to be read one at a time, the newest first. */
import type { DiaryFile } from './check/diary';
import { commonEnd, commonStart } from './common-ends';

/** Some months of a diary: read in a few milliseconds. */
export const partLength = 24_000;

/** How much is new, in UTF-16 units; little edits of long files count as what was edited. */
export function newLength(journals: readonly DiaryFile[], known: ReadonlyMap<string, string>): number {
  return journals.reduce((sum, file) => sum + newIn(file, known), 0);
}

/** Files come in the order of their days: the last ones first, and the end of each before its beginning. */
export function* newParts(
  journals: readonly DiaryFile[],
  known: ReadonlyMap<string, string>,
): Generator<DiaryFile> {
  for (const file of journals.toReversed()) {
    if (newIn(file, known) === 0) continue;
    for (const text of partsOf(file.text)) yield { path: file.path, text };
  }
}

function newIn({ path, text }: DiaryFile, known: ReadonlyMap<string, string>): number {
  const before = known.get(path);
  if (before === text) return 0;
  if (before === undefined) return text.length;
  const start = commonStart(before, text);
  return text.length - start - commonEnd(before, text, Math.min(before.length, text.length) - start);
}

/** From the last to the first, cut where an entry begins. */
function* partsOf(text: string): Generator<string> {
  let end = text.length;
  while (end > 0) {
    const start = end > partLength ? text.lastIndexOf('\n- ', end - partLength) + 1 : 0;
    yield text.slice(start, end);
    end = start;
  }
}
