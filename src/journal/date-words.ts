/** Calendar dates in words, for messages. */
import { oncePerText } from './once';
import { dayNumber, type IsoDate } from './scalars/day';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday'.split(' ');

/** `14 May`. */
export function dayInWords(date: IsoDate): string {
  return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;
}

/** `14 May 2026`; a month or a year alone where no more is written. */
export const dateInWords: (date: string) => string = oncePerText((date) => {
  if (date.length === 4) return date;
  const year = date.slice(0, 4);
  return date.length === 7 ? `${months[Number(date.slice(5)) - 1]} ${year}` : `${dayInWords(date)} ${year}`;
});

/** `Thursday`. */
export function weekday(date: IsoDate): string {
  return weekdays[((dayNumber(date) % 7) + 7) % 7] ?? '';
}
