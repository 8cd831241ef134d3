/** In which journal file of a diary an entry of a date is written. */
import { fileName } from './diary';
import { monthFile } from './month-files';
import type { IsoDate } from './scalars/day';

/** Where nothing else is said. */
export const defaultLayout = '{yyyy}/{yyyy}-{mm}.migraine.yaml';

/** Whether a layout leads to journal files below the diary: a whole path, with `{yyyy}` and `{mm}` filled in. */
export function isLayout(layout: string): boolean {
  const path = fill(layout, '2026-03');
  const parts = path.split('/');
  const isBelow =
    parts.every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:*?"<>|{}]/.test(path);
  return isBelow && /[^/]\.migraine\.ya?ml$/.test(path) && !/^(?:profile|inbox)\./.test(fileName(path));
}

function fill(layout: string, month: string): string {
  return layout.replaceAll('{yyyy}', month.slice(0, 4)).replaceAll('{mm}', month.slice(5, 7));
}

/**
 * As the diary's own files are laid out, else by the layout. A diary kept in a single file goes on in it.
 * @param paths journals of the diary, with `/`
 */
export function pathFor(paths: readonly string[], date: IsoDate, layout: string = defaultLayout): string {
  const month = date.slice(0, 7);
  const journals = paths.filter((path) => !isInbox(path));
  const byMonth = journals.flatMap((path) => monthFile(path) ?? []);
  const there = journals.filter((path) => monthFile(path)?.month === month);
  if (there.length === 1) return there[0] ?? '';
  if (byMonth.length > 0) return mostUsed(byMonth.map(({ pathOf }) => pathOf(month)));
  const byYear = journals.filter((path) => yearForm.test(fileName(path)));
  if (byYear.length > 0) return mostUsed(byYear.map((path) => ofYear(path, month.slice(0, 4))));
  const [only, another] = journals;
  if (only !== undefined && another === undefined) return only;
  return fill(isLayout(layout) ? layout : defaultLayout, month);
}

export function isInbox(path: string): boolean {
  return /^inbox\.migraine\.ya?ml$/.test(fileName(path));
}

const yearForm = /^(?:19|20|21)\d\d(?=\.migraine\.ya?ml$)/;

function ofYear(path: string, year: string): string {
  const name = fileName(path);
  return path.slice(0, path.length - name.length) + name.replace(yearForm, year);
}

/** Of two that are used as often the last. */
function mostUsed(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  let most = '';
  for (const [path, count] of counts) if (count >= (counts.get(most) ?? 0)) most = path;
  return most;
}
