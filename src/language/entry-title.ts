/** What an entry is called in a list, by what one looks for: `attack 2 March 06:40 · pain 7`. */
import { kindWords } from '../journal/kind-words';
import { type DateIn, dayIn, joined, type Part, type Phrase, phrase } from '../journal/phrase';
import type { DateRange } from '../journal/scalars/day';
import type { Moment } from '../journal/scalars/moment';
import type { Entry } from '../journal/schema/kinds';
import { dosesInWords } from './count-words';

/** @param hasYear whether the list is of more than one year */
export function entryTitle(entry: Entry, hasYear: boolean): Phrase {
  const day = hasYear ? (date: string) => ({ date }) : dayIn;
  const facts = factsOf(entry).filter((fact) => fact !== '');
  const name = joined([kindWords[entry.kind], whenOf(entry, day)], ' ');
  return joined([name, ...facts], ' · ');
}

function whenOf(entry: Entry, day: (date: string) => DateIn): Part {
  switch (entry.kind) {
    case 'attack':
    case 'intake':
    case 'side-effect':
      return momentInWords(entry.when, day);
    case 'clear':
    case 'note':
      return datesInWords(entry.when, day);
    case 'treatment':
      return { date: entry.when.text };
    default:
      return day(entry.when);
  }
}

function momentInWords({ date, time }: Moment, day: (date: string) => DateIn): Part {
  return time === undefined ? day(date) : joined([day(date), { time }], ' ');
}

function datesInWords({ from, to }: DateRange, day: (date: string) => DateIn): Part {
  return from === to ? day(from) : phrase('{0} to {1}', day(from), day(to));
}

function factsOf(entry: Entry): Part[] {
  switch (entry.kind) {
    case 'attack':
      return [
        entry.pain === undefined ? '' : phrase('pain {0}', entry.pain),
        entry.doses?.length ? dosesInWords(entry.doses.length) : '',
      ];
    case 'intake':
      return [entry.drug ?? entry.therapy ?? ''];
    case 'treatment':
      return [entry.drug ?? entry.therapy ?? '', entry.stop === undefined ? '' : phrase('stops')];
    case 'day':
      return [entry.headache === undefined ? '' : phrase('headache {0}', entry.headache)];
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
