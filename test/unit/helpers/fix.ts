/** Applies what the reader offers. */
import { applyEdits, waysOut } from '../../../src/journal/finding';
import { readJournal } from '../../../src/journal/journal';
import { spoken } from '../../../src/journal/spoken';

/** The text after the first fix of its first finding that has one, or the fix of that title; undefined where none is. */
export function fixedBy(text: string, title?: string): string | undefined {
  const fixes = readJournal(text).findings.flatMap(waysOut);
  const fix = fixes.find((candidate) => title === undefined || spoken(candidate.title) === title);
  return fix && applyEdits(text, fix.edits);
}
