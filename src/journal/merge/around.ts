/** Merges what stands around entries: blank lines, and comments that belong to none. */

/** Of one place; where both changed it, the comments of both stay. */
export function mergeAround(base: string | undefined, ours: string, theirs: string, lineEnd: string): string {
  const [b, o, t] = [base, ours, theirs].map((text) => text?.replaceAll('\r\n', '\n'));
  // How far apart entries stand is for ours to say.
  const isBlank = [o, t].every((text) => text !== '' && text?.trim() === '');
  if (o === t || t === b || isBlank) return ours;
  if (o === b) return theirs;
  const added = commentLines(theirs).filter((line) => !ours.includes(line) && !base?.includes(line));
  if (added.length === 0) return ours;
  const start = ours.endsWith('\n') ? ours : ours + lineEnd;
  // Blank lines keep them apart from the entries above and below.
  return start + lineEnd + added.map((line) => line + lineEnd).join('') + lineEnd;
}

export function commentLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('#'));
}

/** The comment lines that a merged text lacks, of those that at least one version put in and none took out. */
export function lostComments(base: string, ours: string, theirs: string, merged: string): string[] {
  const [b, o, t, m] = [base, ours, theirs, merged].map((text) => new Set(commentLines(text)));
  return [...new Set([...(o ?? []), ...(t ?? [])])].filter((line) => {
    const isWanted = b?.has(line) ? o?.has(line) && t?.has(line) : true;
    return isWanted && !m?.has(line);
  });
}

/** More comments below what stands at the end. */
export function withLines(tail: string, lines: readonly string[], lineEnd: string): string {
  const start = tail.endsWith('\n') ? tail : tail + lineEnd;
  return start + lineEnd + lines.map((line) => line + lineEnd).join('');
}
