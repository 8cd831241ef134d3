/** What is known of a drug: the class it counts in, and on how many days that class was used. */

import { dateInWords, dayInWords } from '../journal/date-words';
import { type AcuteClass, acuteClasses } from '../journal/drug-classes';
import { classesOf } from '../journal/drugs';
import { datesOf } from '../journal/entry-dates';
import { dayNumber, type IsoDate, isoDate } from '../journal/scalars/day';
import type { Entry } from '../journal/schema/kinds';
import { counted } from './count-words';
import type { HoverContext } from './hover-context';

const window = 30;

export function aboutDrug(name: string, entry: Entry | null, context: HoverContext): string[] {
  const classes = classesOf(name, context.profile.drugs);
  if (classes.length === 0) {
    return ['Of no class this program knows. Give it one in the profile, so that its days can be counted.'];
  }
  const counts = classes
    .filter((one): one is Extract<AcuteClass, typeof one> =>
      (acuteClasses as readonly string[]).includes(one),
    )
    .map((one) => countOf(one, entry, context));
  return [`Counts as ${classes.map((one) => `\`${one}\``).join(' and ')}.`, ...counts];
}

/** Up to today where the entry is of this month, else up to the entry's own date, since it is read as of then. */
function countOf(name: AcuteClass, entry: Entry | null, { useDays, today, profile }: HoverContext): string {
  const until = readAsOf(entry, today);
  const days = (useDays().get(name) ?? []).map(({ day }) => day).filter((day) => day <= dayNumber(today));
  const month = until.slice(0, 7);
  const inMonth = days.filter((day) => isoDate(day).startsWith(month)).length;
  const last = dayNumber(until);
  const inWindow = days.filter((day) => day > last - window && day <= last).length;
  const limit = profile.limits.get(name);
  const agreed = limit ? ` Your profile says ${limit.days} per ${counted(limit.window, 'day')}.` : '';
  const ofMonth = `Days with \`${name}\`: ${inMonth} in ${dateInWords(month)}`;
  return `${ofMonth}, ${inWindow} in the ${window} days to ${dayInWords(until)}.${agreed}`;
}

function readAsOf(entry: Entry | null, today: IsoDate): IsoDate {
  const own = entry && datesOf(entry).to;
  return own !== null && own.slice(0, 7) < today.slice(0, 7) ? own : today;
}
