/** Journal files of one month, and where in the same layout another month's file is. */
import { fileName, folderOf } from './diary';

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
  const [, name = '', extension = ''] = /^([^.]+)(\.migraine\.ya?ml)$/.exec(fileName(path)) ?? [];
  const isWhole = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(name);
  const year = isWhole ? name.slice(0, 4) : fileName(folder);
  if (!isWhole && !(/^(?:0[1-9]|1[0-2])$/.test(name) && /^(?:19|20|21)\d\d$/.test(year))) return null;
  return {
    month: isWhole ? name : `${year}-${name}`,
    pathOf: (month) => {
      const folders = folder.split('/').map((part) => (part === year ? month.slice(0, 4) : part));
      const file = `${isWhole ? month : month.slice(5)}${extension}`;
      return folder === '' ? file : `${folders.join('/')}/${file}`;
    },
  };
}
