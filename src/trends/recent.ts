/** The newest part of a diary, for a first look: found by the dates that entries begin with, without reading any. */
import type { IsoDate } from '../journal/scalars/day';
import type { TextFile } from './content';

const firstLine = /- [a-z-]+: (\d{4}-\d{2}-\d{2})/y;

/**
 * Files are taken to be in the order of their days, as they are where entries are added at the end.
 * @returns parts of files, with every line where it was
 */
export function recentPart(journals: readonly TextFile[], since: IsoDate): TextFile[] {
  return journals.flatMap(({ path, text }) => {
    const start = startOf(text, since);
    return start === null ? [] : [{ path, text: from(text, start) }];
  });
}

/** Where the newest entries of a file begin; 0 for all of it, null where there are none. */
function startOf(text: string, since: IsoDate): number | null {
  let start: number | null = null;
  let dash = text.length;
  while (dash > 0) {
    // The dash at the very beginning has no line end before it.
    dash = dash > 1 ? text.lastIndexOf('\n- ', dash - 2) + 1 : 0;
    firstLine.lastIndex = dash;
    const date = firstLine.exec(text)?.[1];
    if (date !== undefined && date < since) return start;
    if (date !== undefined) start = dash;
  }
  return start === null ? null : 0;
}

/** Blank lines stand for what is left out. */
function from(text: string, start: number): string {
  if (start === 0) return text;
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) lines++;
  return '\n'.repeat(lines) + text.slice(start);
}
