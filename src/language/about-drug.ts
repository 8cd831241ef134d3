/** What is known of a drug: the class it counts in, and on how many days that class was used. */

import { type AcuteClass, acuteClasses } from '../journal/drug-classes';
import { classesOf } from '../journal/drugs';
import { datesOf } from '../journal/entry-dates';
import { dayIn, joined, type Part, type Phrase, phrase } from '../journal/phrase';
import { dayNumber, type IsoDate, isoDate } from '../journal/scalars/day';
import type { Entry } from '../journal/schema/kinds';
import { daysInWords } from './count-words';
import type { HoverContext } from './hover-context';

const window = 30;

export function aboutDrug(name: string, entry: Entry | null, context: HoverContext): Phrase[] {
  const classes = classesOf(name, context.profile.drugs);
  if (classes.length === 0) {
    return [
      phrase('Of no class this program knows. Give it one in the profile, so that its days can be counted.'),
    ];
  }
  const counts = classes
    .filter((one): one is Extract<AcuteClass, typeof one> =>
      (acuteClasses as readonly string[]).includes(one),
    )
    .map((one) => countOf(one, entry, context));
  const [first = '', ...rest] = classes.map((one): Part => `\`${one}\``);
  const all = rest.reduce((before, one) => phrase('{0} and {1}', before, one), first);
  return [phrase('Counts as {0}.', all), ...counts];
}

/** Up to today where the entry is of this month, else up to the entry's own date, since it is read as of then. */
function countOf(name: AcuteClass, entry: Entry | null, { useDays, today, profile }: HoverContext): Phrase {
  const until = readAsOf(entry, today);
  const days = (useDays().get(name) ?? []).map(({ day }) => day).filter((day) => day <= dayNumber(today));
  const month = until.slice(0, 7);
  const inMonth = days.filter((day) => isoDate(day).startsWith(month)).length;
  const last = dayNumber(until);
  const inWindow = days.filter((day) => day > last - window && day <= last).length;
  const limit = profile.limits.get(name);
  const counted = phrase(
    'Days with {0}: {1} in {2}, {3} in the {4} days to {5}.',
    `\`${name}\``,
    inMonth,
    { date: month },
    inWindow,
    window,
    dayIn(until),
  );
  if (!limit) return counted;
  const agreed = phrase('Your profile says {0} per {1}.', limit.days, daysInWords(limit.window));
  return joined([counted, agreed], ' ');
}

function readAsOf(entry: Entry | null, today: IsoDate): IsoDate {
  const own = entry && datesOf(entry).to;
  return own !== null && own.slice(0, 7) < today.slice(0, 7) ? own : today;
}
