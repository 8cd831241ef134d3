/** What the status bar says of a diary, if anything: an attack going on, a reading that is due, days near one's own limit. */
import { factsSince } from '../../journal/facts-since';
import { minutesSince, openAttack } from '../../journal/open-attacks';
import type { DiaryEntry, DiaryFacts } from '../../journal/rules/diary-rule';
import { addDays, dayNumber, isoDate } from '../../journal/scalars/day';
import type { TimedMoment } from '../../journal/scalars/moment';
import type { ShownWords } from '../../journal/shown-words';
import { dueReadings } from '../../journal/two-hour-readings';
import { limitWords, nearLimits } from './near-limit';

export interface Status {
  /** Short, for the bar. */
  text: string;
  /** The same and more, one sentence a line. */
  sentences: string[];
  /** The entry it is of; absent for a count of days. */
  at?: DiaryEntry;
  /** Whether answering a question is what would help. */
  isQuestion: boolean;
}

export function statusOf(facts: DiaryFacts, now: TimedMoment, words: ShownWords): Status | null {
  const late = lately(facts, now);
  const parts = [attackStatus(late, now, words), readingStatus(late, now, words), limitStatus(facts, words)];
  const said = parts.filter((part) => part !== null);
  if (said.length === 0) return null;
  const question = said.find(({ isQuestion }) => isQuestion);
  const at = question?.at ?? said.find((part) => part.at)?.at;
  return {
    text: said.map(({ text }) => text).join(' · '),
    sentences: said.flatMap(({ sentences }) => sentences),
    isQuestion: question !== undefined,
    ...(at && { at }),
  };
}

/** Whether time alone will change what is said, so that it is to be looked at again each minute. */
export function isTicking(facts: DiaryFacts, now: TimedMoment): boolean {
  const late = lately(facts, now);
  return openAttack(late, now) !== null || dueReadings(late, now).length > 0 || isAwaited(late, now);
}

/** Nothing older goes on or is due, and this is asked each minute. */
function lately(facts: DiaryFacts, now: TimedMoment): DiaryFacts {
  return factsSince(facts, addDays(now.date, -7));
}

/** Doses not yet two hours old: seen from two hours later, their reading is due. */
function isAwaited(facts: DiaryFacts, now: TimedMoment): boolean {
  return dueReadings(facts, inTwoHours(now)).length > 0;
}

function inTwoHours(now: TimedMoment): TimedMoment {
  const minutes = Number(now.time.slice(0, 2)) * 60 + Number(now.time.slice(3, 5)) + 120;
  const date = isoDate(dayNumber(now.date) + Math.floor(minutes / 1440));
  const clock = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0'));
  return { ...now, date, time: clock.join(':') };
}

function attackStatus(facts: DiaryFacts, now: TimedMoment, words: ShownWords): Status | null {
  const at = openAttack(facts, now);
  if (!at) return null;
  const { t } = words;
  const minutes = minutesSince(at.entry, now, facts.profile.timeZone) ?? 0;
  const length = words.length(minutes);
  const since = words.near(at.entry.when, now.date);
  const sentence = t('Attack going on for {0}, since {1}', length, since);
  return { text: t('Attack {0}', length), sentences: [sentence], at, isQuestion: false };
}

function readingStatus(facts: DiaryFacts, now: TimedMoment, words: ShownWords): Status | null {
  const [due] = dueReadings(facts, now);
  if (!due) return null;
  const { t } = words;
  const drug = due.dose.drug ?? t('the medicine');
  const taken = words.time(due.taken.time);
  return {
    text: t('Pain two hours after?'),
    sentences: [t('Two hours after {0} at {1}: how is the pain? Choose to write it down.', drug, taken)],
    at: due.at,
    isQuestion: true,
  };
}

function limitStatus(facts: DiaryFacts, words: ShownWords): Status | null {
  const near = nearLimits(facts);
  const [first] = near;
  if (!first) return null;
  const text = limitWords(first, words);
  const more = words.t('These are the days of use you set a limit for in the profile.');
  return { text, sentences: [...near.map((one) => limitWords(one, words)), more], isQuestion: false };
}
