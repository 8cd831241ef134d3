/** Entries in plain words, for links and screen readers. */
import { oncePer } from '../journal/once';
import type { Entry } from '../journal/schema/kinds';

const dateWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2 March 2026`. */
export function dateInWords(date: string): string {
  return dateWords.format(new Date(`${date}T00:00:00Z`));
}

/** Such as `attack of 2 March 2026, 06:40`. */
export const labelOf = oncePer(inWords);

function inWords(entry: Entry): string {
  switch (entry.kind) {
    case 'attack':
    case 'intake':
    case 'side-effect': {
      const time = entry.when.time === undefined ? '' : `, ${entry.when.time}`;
      return `${entry.kind} of ${dateInWords(entry.when.date)}${time}`;
    }
    case 'clear':
    case 'note': {
      const { from, to } = entry.when;
      return from === to
        ? `${entry.kind} on ${dateInWords(from)}`
        : `${entry.kind} from ${dateInWords(from)} to ${dateInWords(to)}`;
    }
    case 'treatment':
      return `treatment with ${entry.drug ?? entry.therapy ?? 'something'} from ${entry.when.date ? dateInWords(entry.when.date) : entry.when.text}`;
    case 'day':
    case 'visit':
    case 'score':
      return `${entry.kind} of ${dateInWords(entry.when)}`;
  }
}
