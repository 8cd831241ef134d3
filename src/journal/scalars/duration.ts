/** Lengths of time: `45m`, `2h 30m`, `3d`, `12w`. */
import { phrase } from '../phrase';
import { Miss } from './miss';

export interface Duration {
  minutes: number;
  /** As written, without outer spaces. */
  text: string;
}

const minutesPer = { w: 10_080, d: 1_440, h: 60, m: 1 } as const;
const form = /^(?:\d{1,4}w)?(?: ?\d{1,4}d)?(?: ?\d{1,4}h)?(?: ?\d{1,5}m)?$/;
const expected = phrase('a duration in weeks, days, hours and minutes, such as `45m`, `2h 30m` or `12w`');

export function readDuration(text: string): Duration | Miss {
  if (text === '' || text.startsWith(' ') || !form.test(text)) return new Miss(expected, mendDuration(text));
  let minutes = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)([wdhm])/g)) {
    minutes += Number(count) * minutesPer[unit as keyof typeof minutesPer];
  }
  return { minutes, text };
}

/** `90 min`, `2 hours 30`, `1.5h` and the like have one reading each. */
function mendDuration(text: string): string | undefined {
  const decimal = /^(\d+)[.,]5 ?h(?:ours?|rs?)?$/i.exec(text.trim());
  if (decimal) return `${decimal[1]}h 30m`;
  const words = text
    .toLowerCase()
    .replaceAll(/(\d+)\s*(?:minutes?|mins?\b\.?)/g, '$1m')
    .replaceAll(/(\d+)\s*(?:hours?|hrs?\b\.?)/g, '$1h')
    .replaceAll(/(\d+)\s*days?/g, '$1d')
    .replaceAll(/(\d+)\s*weeks?/g, '$1w')
    .replaceAll(/(\d+)\s+([wdhm])\b/g, '$1$2')
    .replaceAll(/(?:,| and)\s*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(\d+h) ?(\d+)$/, '$1 $2m');
  return words !== '' && form.test(words) ? words : undefined;
}

/** In words for people: `3 h 20 min`, `45 min`. */
export function durationInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
