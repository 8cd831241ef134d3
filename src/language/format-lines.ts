/** Ends of lines and blank lines: no spaces at an end, no more than one blank line in a row, one line end at the end. */
import type { Edit } from '../journal/finding';
import type { Node } from '../journal/node';
import type { Line } from '../journal/read/lines';
import { scalarsIn } from './tree';

/** Lines, counted from 0, whose ends and indentation are part of a text of several lines. */
export function frozenLines(text: string, lines: readonly Line[], root: Node): Set<number> {
  const frozen = new Set<number>();
  for (const { node } of scalarsIn(root)) {
    const first = lineAt(lines, node.span.start);
    const last = lineAt(lines, Math.max(node.span.start, node.span.end - 1));
    for (let at = first; at <= last && last > first; at++) frozen.add(at);
    // Spaces after the bar of a block, and after the last word of a quoted or plain text, say nothing.
    if (last > first && /^[|>]/.test(text.slice(node.span.start, node.span.start + 1))) frozen.delete(first);
  }
  return frozen;
}

export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @param lastEnd the line end that the whole text is to end with; null where more text follows */
export function lineEdits(
  text: string,
  lines: readonly Line[],
  frozen: ReadonlySet<number>,
  lastEnd: string | null,
): Edit[] {
  const edits: Edit[] = [];
  const lastContent = lines.findLastIndex(
    ({ start, textEnd }) => !/^[ \t]*$/.test(text.slice(start, textEnd)),
  );
  let blanks = 0;
  for (const [at, line] of lines.entries()) {
    const content = text.slice(line.start, line.textEnd);
    if (frozen.has(at)) {
      blanks = 0;
      continue;
    }
    // Other characters that look like spaces are a text to YAML.
    const kept = content.replace(/[ \t]+$/, '').length;
    blanks = kept === 0 ? blanks + 1 : 0;
    if (blanks > 1 || (kept === 0 && lastEnd !== null && at > lastContent))
      edits.push(taking(line.start, line.end));
    else if (/[ \t]+$/.test(content)) edits.push(taking(line.start + kept, line.textEnd));
  }
  const last = lines[lastContent];
  if (lastEnd !== null && last && last.end === last.textEnd) {
    edits.push({ span: { start: last.end, end: last.end }, text: lastEnd });
  }
  return edits;
}

function taking(start: number, end: number): Edit {
  return { span: { start, end }, text: '' };
}
