/**
 * Marked text: a journal with a comment line under each place a finding names, such as
 *
 *     - attack: 2026-03-02 06:40
 *       pain: 11
 *     #       ^^ invalid-value -pain
 *
 * `-pain` says that `pain` is not recorded, `-entry` that the entry is left out; a level other than error stands in
 * parentheses. `#<~~~` marks from the first column on, and `+` a place that goes on below its first line.
 */
import assert from 'node:assert/strict';
import type { Finding } from '../../../src/journal/finding';
import { readJournal } from '../../../src/journal/journal';
import { LineIndex } from '../../../src/journal/line-index';

const markLine = /^#(?: *\^+|<~+)\+? [a-z-]+(?: \([a-z]+\))?(?: -.+)?$/;

/** Reads the text without its marks and expects to find exactly what they say. */
export function expectMarked(marked: string, findingsOf = findingsOfJournal): void {
  const text = marked
    .split('\n')
    .filter((line) => !markLine.test(line))
    .join('\n');
  assert.equal(mark(text, findingsOf(text)), marked);
}

function findingsOfJournal(text: string): Finding[] {
  return readJournal(text).findings;
}

/** The text with a mark under each finding. */
export function mark(text: string, findings: readonly Finding[]): string {
  const index = new LineIndex(text);
  const lines = text.split('\n');
  const marks = lines.map((): string[] => []);
  for (const finding of findings) {
    const { line, column } = index.at(finding.span.start);
    marks[line]?.push(markOf(finding, column, (lines[line] ?? '').length));
  }
  return lines.flatMap((line, i) => [line, ...(marks[i] ?? [])]).join('\n');
}

function markOf({ code, severity, span, leftOut }: Finding, column: number, lineLength: number): string {
  const length = span.end - span.start;
  const shown = Math.min(length, lineLength - column);
  const place = column === 0 ? `#<${'~'.repeat(shown)}` : `#${' '.repeat(column - 1)}${'^'.repeat(shown)}`;
  const level = severity === 'error' ? '' : ` (${severity})`;
  const lost = leftOut ? ` -${leftOut.key ?? 'entry'}` : '';
  return `${place}${shown < length ? '+' : ''} ${code}${level}${lost}`;
}
