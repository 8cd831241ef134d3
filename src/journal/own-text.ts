/** Texts that are remembered longer than the file they are a part of. */

/**
 * A copy that holds no longer text alive: an engine keeps a part of a text as a place in the whole, and a few words
 * remembered would keep a file in memory for each state it ever had.
 */
export function ownText(part: string): string {
  return ` ${part}`.slice(1);
}
