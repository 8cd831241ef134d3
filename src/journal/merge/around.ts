/** Merges what stands around entries: blank lines, and comments that belong to none. */

/** Of one place; where both changed it, the comments of both stay. */
export function mergeAround(base: string | undefined, ours: string, theirs: string, lineEnd: string): string {
  const [b, o, t] = [base, ours, theirs].map((text) => text?.replaceAll('\r\n', '\n'));
  // How far apart entries stand is for ours to say.
  const isBlank = [o, t].every((text) => text !== '' && text?.trim() === '');
  if (o === t || t === b || isBlank) return ours;
  if (o === b) return theirs;
  const known = new Set([...commentLines(ours), ...commentLines(base ?? '')]);
  const added = commentLines(theirs).filter((line) => !known.has(line));
  if (added.length === 0) return ours;
  // Blank lines keep them apart from the entries above and below.
  return withLines(ours, added, lineEnd) + lineEnd;
}

export function commentLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('#'));
}

/** How often each comment line stands in a text. */
export function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of commentLines(text)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** More comments below what stands somewhere, apart from it. */
export function withLines(text: string, lines: readonly string[], lineEnd: string): string {
  const start = text.endsWith('\n') ? text : text + lineEnd;
  const isApart = /\n[ \t]*\r?\n$/.test(start);
  return start + (isApart ? '' : lineEnd) + lines.map((line) => line + lineEnd).join('');
}
