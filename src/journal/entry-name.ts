/** What an entry is called in a sentence, by what tells it from others: `attack of 2 March 2026, 06:40`. */
import { dateInWords } from './date-words';
import { quoted } from './finding';
import type { DateRange } from './scalars/day';
import type { Moment } from './scalars/moment';
import type { Entry } from './schema/kinds';

export function entryName(entry: Entry): string {
  switch (entry.kind) {
    case 'attack':
      return `attack of ${momentInWords(entry.when)}`;
    case 'intake':
      return `${named('intake', entry.drug ?? entry.therapy)}, ${momentInWords(entry.when)}`;
    case 'treatment':
      return `${named('treatment', entry.drug ?? entry.therapy)}, from ${dateInWords(entry.when.text)}`;
    case 'side-effect':
      return `side effect of ${momentInWords(entry.when)} (${(entry.symptom ?? []).join(', ')})`;
    case 'score':
      return `${named('score', entry.name)}, ${dateInWords(entry.when)}`;
    case 'clear':
      return `clear ${rangeInWords(entry.when)}`;
    case 'note':
      return `note of ${datesInWords(entry.when)}`;
    default:
      return `${entry.kind} of ${dateInWords(entry.when)}`;
  }
}

function named(noun: string, name: string | undefined): string {
  return name === undefined ? noun : `${noun} of ${quoted(name)}`;
}

function momentInWords({ date, time }: Moment): string {
  return time === undefined ? dateInWords(date) : `${dateInWords(date)}, ${time}`;
}

function datesInWords({ from, to }: DateRange): string {
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
}

function rangeInWords(range: DateRange): string {
  return range.from === range.to ? `day ${dateInWords(range.from)}` : `days ${datesInWords(range)}`;
}
