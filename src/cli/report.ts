/** `report`: a diary as one printable page. */
import { writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { printReport } from '../report/bundle';
import type { DiaryContent } from '../trends/source';
import { isFolder } from './disk';
import { translatorFor } from './languages';
import { checkPeriod } from './period';
import { UsageError } from './usage';

export interface ReportCommand {
  from?: string;
  to?: string;
  title?: string;
  notes?: boolean;
  language: string;
  locale?: string;
  output?: string;
}

/** The page as text. */
export function reportText(
  content: DiaryContent,
  folder: string,
  { from, to, title, notes = false, language, locale }: ReportCommand,
  today: string,
): string {
  checkPeriod({ from, to });
  const name = title ?? basename(resolve(folder));
  return printReport(content, {
    ...{ from, to, today, title: name, withNotes: notes, language },
    t: translatorFor(language),
    locale: localeOf(locale ?? (language === 'en' ? 'en-GB' : language)),
  });
}

function localeOf(name: string): string {
  try {
    return Intl.getCanonicalLocales(name)[0] ?? name;
  } catch {
    throw new UsageError(`--locale is no language: ${name}. Write it such as en-GB or de.`);
  }
}

/** @throws UsageError where the folder is not there; what stands in the file is replaced only when all was made */
export async function writeReport(path: string, html: string): Promise<void> {
  if (await isFolder(path)) throw new UsageError(`${path} is a folder. Name a file, such as report.html.`);
  if (!(await isFolder(dirname(resolve(path))))) throw new UsageError(`There is no folder ${dirname(path)}.`);
  await writeFile(path, html);
}
