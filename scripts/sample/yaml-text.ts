/** Small cuts in an entry's text. */

/** The text without some of the entry's keys and what is indented below them. */
export function without(text: string, keys: readonly string[]): string {
  const kept: string[] = [];
  let isInside = false;
  for (const line of text.split('\n')) {
    const key = /^ {2}([\w-]+):/.exec(line)?.[1];
    if (key) isInside = keys.includes(key);
    else if (!line.startsWith('   ')) isInside = false;
    if (!isInside) kept.push(line);
  }
  if (kept.length === text.split('\n').length) throw new Error(`no ${keys.join(', ')} in:\n${text}`);
  return kept.join('\n');
}
