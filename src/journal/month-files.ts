/** Journal files of one month, and where in the same layout another month's file is. */
import { fileName, folderOf } from './diary';
import { isDate } from './scalars/day';

export interface MonthFile {
  /** `yyyy-mm`. */
  month: string;
  /** The file of another month. */
  pathOf(month: string): string;
}

/**
 * Files named `2026-03.migraine.yaml`, in any folder, or `03.migraine.yaml` in a folder `2026`. Others have no month.
 * @param path below the diary, with `/`
 */
export function monthFile(path: string): MonthFile | null {
  const folder = folderOf(path);
  const form = /^(?:(\d{4})-)?(\d\d)(\.migraine\.ya?ml)$/;
  const [, ownYear, monthOfYear = '', extension = ''] = form.exec(fileName(path)) ?? [];
  const year = ownYear ?? fileName(folder);
  const month = `${year}-${monthOfYear}`;
  if (!isDate(`${month}-01`)) return null;
  return {
    month,
    pathOf: (other) => {
      const parts = folder.split('/').map((part) => (part === year ? other.slice(0, 4) : part));
      const name = ownYear === undefined ? other.slice(5) : other;
      return [...(folder === '' ? [] : parts), `${name}${extension}`].join('/');
    },
  };
}
