/** The cuts of a text in which nothing but dashes at the start of a line and the comments above them decides. */
import type { Span } from '../finding';

/**
 * The slices that `cut` makes of a text without conflict markers, document markers after its head, and tabs after a dash.
 * Lines that go on with an entry are not looked at.
 */
export function cutCalm(text: string): Span[] {
  const slices: Span[] = [];
  const bare = text.startsWith('\uFEFF') ? 1 : 0;
  let open = -1;
  for (
    let dash = isDash(text, bare) ? bare : nextDash(text, bare);
    dash !== -1;
    dash = nextDash(text, dash)
  ) {
    const start = belowComments(text, dash, bare);
    if (open !== -1) slices.push({ start: open, end: start });
    open = start;
  }
  if (open !== -1) slices.push({ start: open, end: text.length });
  return slices;
}

function nextDash(text: string, after: number): number {
  let feed = text.indexOf('\n-', after);
  while (feed !== -1 && !isDash(text, feed + 1)) feed = text.indexOf('\n-', feed + 1);
  return feed === -1 ? -1 : feed + 1;
}

/** Whether an entry's dash stands there: with a space or nothing after it. */
function isDash(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 45) return false;
  const next = text.charCodeAt(at + 1);
  return next === 32 || next === 10 || at + 1 === text.length || text.startsWith('\r\n', at + 1);
}

/** Where the run of comment lines just above a line starts; the line's own start where there is none. */
function belowComments(text: string, line: number, bare: number): number {
  let start = line;
  while (start > bare) {
    // Searched from before the start, an index of 0 would be meant.
    const above = start - 2 < bare ? bare : Math.max(bare, text.lastIndexOf('\n', start - 2) + 1);
    if (text.charCodeAt(above) !== 35) break;
    start = above;
  }
  return start;
}
