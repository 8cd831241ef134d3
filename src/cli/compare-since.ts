/** The date of `--since`: as written, or the first day of a treatment that is named. */

import { drugKey } from '../journal/drugs';
import { isDate } from '../journal/scalars/day';
import { nameKey } from '../journal/scalars/words';
import type { DiaryContent } from '../trends/source';
import { coursesOf, type TreatmentCourse, toTreatment } from '../trends/treatments';
import { UsageError } from './usage';

export interface Since {
  date: string;
  /** The treatment whose first day it is; null where the date was written. */
  treatment: string | null;
}

export function sinceOf(content: DiaryContent, written: string): Since {
  if (isDate(written)) return { date: written, treatment: null };
  const courses = coursesOf(content);
  const keys = [`drug ${drugKey(written)}`, `therapy ${nameKey(written)}`];
  const named = courses.filter(({ key }) => keys.includes(key));
  const [found] = named.filter(({ steps }) => steps.length > 0);
  const date = found && firstDay(found);
  if (found && date) return { date, treatment: nameOf(found) };
  throw new UsageError(
    named.length > 0
      ? `No first day is known of the treatment with ${written}. Name a date as yyyy-mm-dd, such as 2026-03-02.`
      : `--since is no date and no treatment of this diary: ${written}. ${offers(courses)}`,
  );
}

/** Where treatments are there to be named, they are. */
function offers(courses: readonly TreatmentCourse[]): string {
  const dated = courses.filter(({ steps }) => steps.length > 0);
  const write = 'Write a date as yyyy-mm-dd, such as 2026-03-02';
  if (dated.length === 0) return `${write}.`;
  const list = dated.map((course) => `  ${nameOf(course)} (${firstDay(course)})`);
  return `${write}, or name one of these:\n${list.join('\n')}`;
}

function nameOf(course: TreatmentCourse): string {
  const { drug, therapy } = toTreatment(course);
  return drug ?? therapy ?? '';
}

function firstDay({ steps }: TreatmentCourse): string | undefined {
  return steps[0]?.step.from;
}
