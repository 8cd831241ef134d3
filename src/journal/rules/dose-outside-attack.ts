/** A dose of an attack that was taken at another time: it counts for its own date, which may be a slip. */
import { type Attack, minutesBetween } from '../attack-span';
import { momentIn, zoneOf } from '../entry-times';
import type { Fix, Span } from '../finding';
import { type Phrase, phrase } from '../phrase';
import { addDays } from '../scalars/day';
import { type At, hasTime, isClock, type Moment, type TimedMoment } from '../scalars/moment';
import type { DiaryRule } from './diary-rule';
import { perEntry } from './per-stretch';
import { replacing } from './rule';

/** A dose taken for its first signs belongs to an attack, and so does one after an end that is written roughly. */
const minutesBefore = 24 * 60;
const minutesAfter = 60;
/** Where no end is known. */
const minutesInAll = 7 * 24 * 60;

export const doseOutsideAttack: DiaryRule = {
  code: 'dose-outside-attack',
  level: 'warning',
  *check(facts) {
    for (const { at, found } of outsideIn(facts)) {
      const { attack, i, written, moment, where } = found;
      yield {
        at,
        path: ['doses', i, 'at'],
        message: messageFor(written, moment, where),
        fixes: ({ value }) => otherDate(attack, written, moment, facts.profile.timeZone, value),
      };
    }
  },
};

interface OutsideDose {
  attack: Attack;
  i: number;
  written: At;
  moment: TimedMoment;
  where: Phrase;
}

/** Nearly always none. */
const outsideIn = perEntry((attack, { profile }): OutsideDose[] => {
  if (attack.kind !== 'attack' || !attack.doses) return [];
  return attack.doses.flatMap(({ at: written }, i) => {
    const moment = written && momentIn(attack, written);
    if (!written || !moment || !hasTime(moment)) return [];
    const where = outside(attack, moment, profile.timeZone);
    return where === null ? [] : [{ attack, i, written, moment, where }];
  });
});

/** How a moment lies to an attack, in words; null where it belongs to it. */
function outside(attack: Attack, moment: TimedMoment, diaryZone: string | null): Phrase | null {
  const zone = zoneOf(attack, diaryZone);
  const [start] = bounds(attack.when);
  if (minutesBetween(moment, start, zone) > minutesBefore) {
    return phrase('more than a day before the attack, which began {0}', inWords(attack.when));
  }
  if (attack.end === undefined || attack.end === 'unknown') {
    const isLate = minutesBetween(start, moment, zone) > minutesInAll;
    return isLate ? phrase('more than a week after the attack began, {0}', inWords(attack.when)) : null;
  }
  const end = momentIn(attack, attack.end);
  const isLate = minutesBetween(bounds(end)[1], moment, zone) > minutesAfter;
  return isLate ? phrase('after the attack, which ended {0}', inWords(end)) : null;
}

/** Where only the day is known, the moment lies anywhere within it. */
function bounds(moment: Moment): [TimedMoment, TimedMoment] {
  if (hasTime(moment)) return [moment, moment];
  return [
    { date: moment.date, time: '00:00' },
    { date: addDays(moment.date, 1), time: '00:00' },
  ];
}

function messageFor(written: At, moment: TimedMoment, where: Phrase): Phrase {
  const hint = isClock(written)
    ? phrase('A time alone is the next one after the start; what was taken before it needs its date.')
    : phrase('If the date is right, it belongs into another entry.');
  return phrase('This dose, {0}, was taken {1}. {2}', inWords(moment), where, hint);
}

/** The same time on a date on which it lies in the attack, or else shortly before it. */
function otherDate(
  attack: Attack,
  written: At,
  { time }: TimedMoment,
  diaryZone: string | null,
  value: Span,
): Fix[] {
  const offset = isClock(written) ? undefined : written.offset;
  const { date } = attack.when;
  const isIn = (other: TimedMoment, from: number): boolean => {
    const moment = momentIn(attack, other);
    if (!hasTime(moment) || outside(attack, moment, diaryZone) !== null) return false;
    return minutesBetween(bounds(attack.when)[0], moment, zoneOf(attack, diaryZone)) >= from;
  };
  const candidates = [date, addDays(date, 1), addDays(date, -1)].map(
    (other): TimedMoment => ({ date: other, time, ...(offset === undefined ? {} : { offset }) }),
  );
  const meant =
    candidates.find((other) => isIn(other, 0)) ?? candidates.find((other) => isIn(other, -minutesBefore));
  return meant ? [replacing(value, `${inWords(meant)}${offset ?? ''}`)] : [];
}

function inWords({ date, time }: Moment): string {
  return time === undefined ? date : `${date} ${time}`;
}
