/** A line about each attack, to stand above it: how long, a migraine day or not, doses, and days of use of their class. */
import type { Attack } from '../journal/attack-span';
import { classWords } from '../journal/class-words';
import type { AcuteDose } from '../journal/doses';
import { type AcuteClass, acuteClasses } from '../journal/drug-classes';
import { classesOf } from '../journal/drugs';
import type { Span } from '../journal/finding';
import { type Read, readJournal } from '../journal/journal';
import { dashOffset } from '../journal/line-index';
import { joined, type Phrase, phrase } from '../journal/phrase';
import type { Profile } from '../journal/profile';
import { dayNumber } from '../journal/scalars/day';
import { lengthInWords } from './about-attack';
import { daysInWords, dosesInWords } from './count-words';

export interface AttackLine {
  /** From the dash to the end of its line. */
  span: Span;
  text: Phrase;
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

function lineOf(attack: Attack, { profile, useDays, isMigraineDay }: LineContext): Phrase {
  const doses = attack.doses ?? [];
  const classes = new Set(
    doses.flatMap(({ drug }) => (drug === undefined ? [] : classesOf(drug, profile.drugs))),
  );
  const last = dayNumber(attack.when.date);
  const counts = acuteClasses.flatMap((name) => {
    if (!(classes as ReadonlySet<string>).has(name)) return [];
    const days = (useDays.get(name) ?? []).filter(({ day }) => day > last - window && day <= last);
    return [phrase('{0}: {1} of {2}', classWords[name], daysInWords(days.length), window)];
  });
  const facts = [
    lengthInWords(attack, profile.timeZone),
    migraineDayInWords(isMigraineDay(attack)),
    ...(attack.doses === undefined ? [] : [dosesInWords(doses.length)]),
    ...counts,
  ];
  return joined(facts, ' · ');
}

function migraineDayInWords(isMigraine: boolean | null): Phrase {
  if (isMigraine === null) return phrase('migraine day: cannot tell');
  return isMigraine ? phrase('migraine day') : phrase('no migraine day');
}
