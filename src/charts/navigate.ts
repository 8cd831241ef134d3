/** Walking from mark to mark with the keyboard, as in a grid. */
import type { Mark } from './chart';

/** The mark that Tab comes to: the one last stood on, else the newest of the first row. */
export function entryMark(marks: Mark[], active: string | null): Mark | undefined {
  const known = marks.find((mark) => mark.id === active);
  if (known) return known;
  const firstRow = Math.min(...marks.map((mark) => mark.row));
  return marks.filter((mark) => mark.row === firstRow).at(-1);
}

/** Where a key leads from a mark; undefined where the key means nothing here or nothing lies that way. */
export function nextMark(marks: Mark[], id: string, key: string): Mark | undefined {
  const here = marks.find((mark) => mark.id === id);
  if (!here) return undefined;
  const row = marks.filter((mark) => mark.row === here.row);
  const place = row.indexOf(here);
  switch (key) {
    case 'ArrowLeft':
      return row[place - 1];
    case 'ArrowRight':
      return row[place + 1];
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    case 'ArrowUp':
      return inNextRow(marks, here, -1);
    case 'ArrowDown':
      return inNextRow(marks, here, 1);
    default:
      return undefined;
  }
}

/** The mark of the nearest row above or below that lies closest in time. */
function inNextRow(marks: Mark[], here: Mark, direction: 1 | -1): Mark | undefined {
  const beyond = marks.filter((mark) => (mark.row - here.row) * direction > 0);
  const nearest = Math.min(...beyond.map((mark) => Math.abs(mark.row - here.row)));
  const row = beyond.filter((mark) => Math.abs(mark.row - here.row) === nearest);
  const middle = (mark: Mark) => mark.x + mark.width / 2;
  const distance = (mark: Mark) => Math.abs(middle(mark) - middle(here));
  return row.reduce<Mark | undefined>(
    (best, mark) => (!best || distance(mark) < distance(best) ? mark : best),
    undefined,
  );
}
