/** A line about each attack, to stand above it: how long, a migraine day or not, doses, and days of use of their class. */
import type { Attack } from '../journal/attack-span';
import type { AcuteDose } from '../journal/doses';
import { type AcuteClass, acuteClasses } from '../journal/drug-classes';
import { classesOf } from '../journal/drugs';
import type { Span } from '../journal/finding';
import { type Read, readJournal } from '../journal/journal';
import { dashOffset } from '../journal/line-index';
import type { Profile } from '../journal/profile';
import { dayNumber } from '../journal/scalars/day';
import { lengthInWords } from './about-attack';
import { counted } from './count-words';

export interface AttackLine {
  /** From the dash to the end of its line. */
  span: Span;
  text: string;
}

export interface LineContext {
  profile: Profile;
  useDays: ReadonlyMap<AcuteClass, readonly Pick<AcuteDose, 'day'>[]>;
  /** Whether the date an attack began on is a migraine day; null where that cannot be told. */
  isMigraineDay: (attack: Attack) => boolean | null;
}

const window = 30;

export function attackLines(text: string, read: Read, context: LineContext): AttackLine[] {
  return readJournal(text, read).entries.flatMap(({ entry, span }) => {
    if (entry.kind !== 'attack') return [];
    const start = dashOffset(text, span.start, span.end);
    const end = start + (/^[^\r\n]*/.exec(text.slice(start, span.end))?.[0].length ?? 0);
    return [{ span: { start, end }, text: lineOf(entry, context) }];
  });
}

function lineOf(attack: Attack, { profile, useDays, isMigraineDay }: LineContext): string {
  const isMigraine = isMigraineDay(attack);
  const doses = attack.doses ?? [];
  const classes = new Set(
    doses.flatMap(({ drug }) => (drug === undefined ? [] : classesOf(drug, profile.drugs))),
  );
  const last = dayNumber(attack.when.date);
  const counts = acuteClasses.flatMap((name) => {
    if (!(classes as ReadonlySet<string>).has(name)) return [];
    const days = (useDays.get(name) ?? []).filter(({ day }) => day > last - window && day <= last);
    return [`${name}: ${counted(days.length, 'day')} of ${window}`];
  });
  return [
    lengthInWords(attack, profile.timeZone),
    isMigraine === null ? 'migraine day: cannot tell' : isMigraine ? 'migraine day' : 'no migraine day',
    ...(attack.doses === undefined ? [] : [counted(doses.length, 'dose')]),
    ...counts,
  ].join(' · ');
}
