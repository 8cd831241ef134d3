/** What an entry is called in a list, by what one looks for: `attack 2 March 06:40 · pain 7`. */
import { dateInWords, dayInWords } from '../journal/date-words';
import type { DateRange } from '../journal/scalars/day';
import type { Moment } from '../journal/scalars/moment';
import type { Entry } from '../journal/schema/kinds';
import { counted } from './count-words';

/** @param hasYear whether the list is of more than one year */
export function entryTitle(entry: Entry, hasYear: boolean): string {
  const day = hasYear ? dateInWords : dayInWords;
  const facts = factsOf(entry).filter((fact) => fact !== '');
  return [`${entry.kind} ${whenOf(entry, day)}`, ...facts].join(' · ');
}

function whenOf(entry: Entry, day: (date: string) => string): string {
  switch (entry.kind) {
    case 'attack':
    case 'intake':
    case 'side-effect':
      return momentInWords(entry.when, day);
    case 'clear':
    case 'note':
      return datesInWords(entry.when, day);
    case 'treatment':
      return dateInWords(entry.when.text);
    default:
      return day(entry.when);
  }
}

function momentInWords({ date, time }: Moment, day: (date: string) => string): string {
  return time === undefined ? day(date) : `${day(date)} ${time}`;
}

function datesInWords({ from, to }: DateRange, day: (date: string) => string): string {
  return from === to ? day(from) : `${day(from)} to ${day(to)}`;
}

function factsOf(entry: Entry): string[] {
  switch (entry.kind) {
    case 'attack':
      return [
        entry.pain === undefined ? '' : `pain ${entry.pain}`,
        entry.doses?.length ? counted(entry.doses.length, 'dose') : '',
      ];
    case 'intake':
      return [entry.drug ?? entry.therapy ?? ''];
    case 'treatment':
      return [entry.drug ?? entry.therapy ?? '', entry.stop === undefined ? '' : 'stops'];
    case 'day':
      return [entry.headache === undefined ? '' : `headache ${entry.headache}`];
    case 'side-effect':
      return [(entry.symptom ?? []).join(', ')];
    case 'visit':
      return [inShort(entry.with)];
    case 'score':
      return [inShort(entry.name), entry.total === undefined ? '' : String(entry.total)];
    case 'note':
      return [inShort(entry.text)];
    default:
      return [];
  }
}

/** The first line, as far as it fits. */
export function inShort(text = ''): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 50 ? `${line.slice(0, 49).trimEnd()}…` : line;
}
