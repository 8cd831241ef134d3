/** Days free of headache as a person writes them: a few days at a time, when they are over. */
import { type Day, plusDays } from './dates';
import { dice } from './dice';
import { entryText } from './entry-text';
import { monthFile, type Piece } from './piece';

/** One entry for each stretch of days that follow each other within a month. */
export function clearPieces(days: readonly Day[]): Piece[] {
  return stretches(days).map(([first, last]) => ({
    path: monthFile(first),
    order: `${first} 00:01`,
    gap: false,
    wordings: [{ written: `${last} 22:00`, text: entryText('clear', range(first, last), []) }],
  }));
}

function stretches(days: readonly Day[]): [Day, Day][] {
  const found: [Day, Day][] = [];
  for (const day of days) {
    const open = found.at(-1);
    const follows = open && plusDays(open[1], 1) === day && open[0].slice(0, 7) === day.slice(0, 7);
    // Now and then a stretch is written in two goes.
    if (follows && !dice(`clear ${day}`).chance(0.15)) open[1] = day;
    else found.push([day, day]);
  }
  return found;
}

function range(first: Day, last: Day): string {
  return first === last ? first : `${first}/${last}`;
}
