/** The edits of whole lines that make one text of another: few, so that cursors and folding stay where they are. */
import { commonLines } from '../common-lines';
import type { Edit } from '../finding';

export function lineEdits(before: string, after: string): Edit[] {
  const [a, b] = [before, after].map((text) => text.split(/(?<=\n)/));
  const [old = [], put = []] = [a, b];
  const edits: Edit[] = [];
  let [i, j, offset] = [0, 0, 0];
  for (const [nextOld, nextPut] of [...commonLines(old, put), [old.length, put.length] as const]) {
    const taken = old.slice(i, nextOld).join('');
    const text = put.slice(j, nextPut).join('');
    if (taken !== text) edits.push({ span: { start: offset, end: offset + taken.length }, text });
    offset += taken.length + (old[nextOld]?.length ?? 0);
    [i, j] = [nextOld + 1, nextPut + 1];
  }
  return edits;
}
