/** What git prints with `-z`: items that each end with a NUL, so that names may hold anything else. */

export function itemsIn(stdout: string): string[] {
  const items = stdout.split('\0');
  items.pop();
  return items;
}

/** One line of output, such as a path that may itself hold line ends. */
export function lineIn(stdout: string): string {
  return stdout.replace(/\r?\n$/, '');
}
