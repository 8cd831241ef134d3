/** The three years month by month: how many days of headache there are to be, and how the person writes. */

export interface Month {
  /** `yyyy-mm`. */
  month: string;
  /** Days with headache among the recorded ones, those written by hand included. */
  headache: number;
  /** Days of which nothing is said of headache. */
  silent: number;
  /** At most so many days with a triptan. */
  triptan: number;
  /** 0 to 1: how much the person writes. */
  care: number;
  /** Blank lines between all entries, before attacks, or none. */
  layout: 'airy' | 'attacks' | 'dense';
  /** A comment at the head of the file. */
  head?: string;
}

type Row = [string, number, number, number, number, Month['layout'], string?];

const rows: Row[] = [
  ['2023-05', 18, 1, 7, 0.95, 'airy', 'First month. Let us see how long I keep this up.'],
  ['2023-06', 18, 1, 7, 0.9, 'airy', 'June 2023'],
  ['2023-07', 17, 2, 8, 0.75, 'airy', 'July 2023'],
  ['2023-08', 19, 2, 7, 0.7, 'airy', 'August 2023'],
  ['2023-09', 20, 3, 8, 0.5, 'attacks'],
  ['2023-10', 19, 2, 8, 0.75, 'attacks', 'New pills (candesartan) from the 6th'],
  ['2023-11', 21, 3, 9, 0.45, 'attacks'],
  ['2023-12', 19, 4, 8, 0.4, 'dense'],
  ['2024-01', 21, 3, 9, 0.5, 'dense'],
  ['2024-02', 19, 2, 8, 0.6, 'attacks'],
  ['2024-03', 20, 2, 8, 0.75, 'attacks', 'March 2024: needles'],
  ['2024-04', 18, 2, 7, 0.55, 'attacks'],
  ['2024-05', 17, 3, 7, 0.6, 'airy', 'May 2024, half of it in Japan'],
  ['2024-06', 17, 2, 6, 0.6, 'attacks'],
  ['2024-07', 18, 3, 7, 0.45, 'dense'],
  ['2024-08', 19, 3, 8, 0.45, 'dense'],
  ['2024-09', 18, 2, 7, 0.6, 'attacks', 'September 2024. Also needles of the other sort.'],
  ['2024-10', 18, 2, 8, 0.5, 'attacks'],
  ['2024-11', 19, 3, 8, 0.45, 'attacks'],
  ['2024-12', 20, 4, 9, 0.35, 'dense'],
  ['2025-01', 11, 2, 5, 0.35, 'dense'],
  ['2025-02', 19, 2, 8, 0.5, 'attacks'],
  ['2025-03', 20, 2, 9, 0.6, 'attacks'],
  ['2025-04', 18, 3, 8, 0.45, 'dense'],
  ['2025-05', 19, 2, 8, 0.45, 'dense'],
  ['2025-06', 20, 2, 9, 0.6, 'attacks'],
  ['2025-07', 22, 1, 12, 0.5, 'attacks', 'July 2025. Do not want to know how many tablets.'],
  ['2025-08', 20, 2, 3, 0.6, 'attacks', 'August 2025, the triptan pause'],
  ['2025-09', 20, 1, 7, 0.85, 'airy', 'September 2025. Baclofen from the 15th.'],
  ['2025-10', 18, 1, 7, 0.9, 'airy', 'October 2025'],
  ['2025-11', 13, 2, 5, 0.85, 'airy', 'November 2025'],
  ['2025-12', 11, 3, 4, 0.6, 'attacks', 'December 2025'],
  ['2026-01', 9, 2, 3, 0.7, 'attacks'],
  ['2026-02', 11, 2, 5, 0.6, 'attacks'],
  ['2026-03', 9, 3, 3, 0.5, 'attacks'],
  ['2026-04', 8, 2, 3, 0.55, 'attacks'],
];

export const months: Month[] = rows.map(([month, headache, silent, triptan, care, layout, head]) => ({
  month,
  headache,
  silent,
  triptan,
  care,
  layout,
  ...(head === undefined ? {} : { head }),
}));

export function monthOf(day: string): Month {
  const found = months.find(({ month }) => day.startsWith(month));
  if (!found) throw new Error(`${day} lies outside the three years`);
  return found;
}
