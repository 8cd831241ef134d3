/** What stands in files by its file, for rules about the order and the place of entries. */

/** Files, and what is in each, in the order they come in. */
export function byFile<T extends { file: string }>(all: readonly T[]): Map<string, T[]> {
  const files = new Map<string, T[]>();
  for (const placed of all) {
    const list = files.get(placed.file);
    if (list) list.push(placed);
    else files.set(placed.file, [placed]);
  }
  return files;
}
