/** What an entry is called in a sentence, by what tells it from others: `attack of 2 March 2026, 06:40`. */
import { quoted } from './finding';
import { joined, type Part, type Phrase, phrase } from './phrase';
import type { DateRange } from './scalars/day';
import type { Entry, EntryOf } from './schema/kinds';

export function entryName(entry: Entry): Phrase {
  switch (entry.kind) {
    case 'attack':
      return phrase('attack of {0}', { moment: entry.when });
    case 'intake':
      return intakeName(entry);
    case 'treatment':
      return treatmentName(entry);
    case 'side-effect':
      return phrase('side effect of {0} ({1})', { moment: entry.when }, joined(entry.symptom ?? [], ', '));
    case 'score':
      return scoreName(entry);
    case 'clear':
      return clearName(entry.when);
    case 'note':
      return phrase('note of {0}', datesInWords(entry.when));
    case 'day':
      return phrase('day of {0}', { date: entry.when });
    case 'visit':
      return phrase('visit of {0}', { date: entry.when });
  }
}

function intakeName({ drug, therapy, when }: EntryOf<'intake'>): Phrase {
  const name = drug ?? therapy;
  const moment = { moment: when };
  return name === undefined
    ? phrase('intake, {0}', moment)
    : phrase('intake of {0}, {1}', quoted(name), moment);
}

function treatmentName({ drug, therapy, when }: EntryOf<'treatment'>): Phrase {
  const name = drug ?? therapy;
  const date = { date: when.text };
  return name === undefined
    ? phrase('treatment, from {0}', date)
    : phrase('treatment of {0}, from {1}', quoted(name), date);
}

function scoreName({ name, when }: EntryOf<'score'>): Phrase {
  const date = { date: when };
  return name === undefined ? phrase('score, {0}', date) : phrase('score of {0}, {1}', quoted(name), date);
}

function clearName(range: DateRange): Phrase {
  return range.from === range.to
    ? phrase('clear day {0}', { date: range.from })
    : phrase('clear days {0}', datesInWords(range));
}

function datesInWords({ from, to }: DateRange): Part {
  return from === to ? { date: from } : phrase('{0} to {1}', { date: from }, { date: to });
}
