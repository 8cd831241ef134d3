/** Joins journals end to end as the format says: a missing line end is put in, an inner mark and `---` are dropped. */
export function joined(first: string, second: string): string {
  const isEnded = first === '' || first.endsWith('\n');
  const rest = second.replace(/^\uFEFF/, '').replace(/^((?:[ \t]*(?:#.*)?\r?\n)*)---[^\n]*(?:\n|$)/, '$1');
  return first + (isEnded ? '' : '\n') + rest;
}
