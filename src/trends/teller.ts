/** How figures are told to one reader: texts through a translator, numbers and dates as their language writes them. */
import { dateInWords } from '../journal/date-words';
import { dateForm, dayForm, numberForm } from '../journal/formats';
import { oncePerText } from '../journal/once';
import type { IsoDate } from '../journal/scalars/day';
import { plural as chosen, english, type Told, type Translate, tell } from '../journal/translate';

export interface Teller {
  t: Translate;
  /** A text of a table. */
  tell(text: Told, ...parts: (string | number)[]): string;
  /** One of two texts by a count, which is its `{0}`. */
  plural(count: number, one: string, other: string, ...parts: (string | number)[]): string;
  number(value: number): string;
  /** To so many digits after the point, without zeros at their end. */
  rounded(value: number, digits: number): string;
  /** To so many digits after the point, all of them written. */
  fixed(value: number, digits: number): string;
  /** `2 March 2026` */
  date(date: IsoDate): string;
  /** `06:40`, by twelve or twenty-four hours. */
  time(clock: string): string;
}

export function tellerFor(locale: string, t: Translate): Teller {
  const number = numberForm(locale);
  const rounded = digitFormats(locale, (digits) => ({ maximumFractionDigits: digits }));
  const fixed = digitFormats(locale, (digits) => ({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }));
  const time = dateForm(locale, { timeZone: 'UTC', calendar: 'gregory', timeStyle: 'short' });
  return {
    ...tellingBy(t, (value) => number.format(value)),
    rounded: (value, digits) => rounded(digits).format(value),
    fixed: (value, digits) => fixed(digits).format(value),
    date: dayForm(locale, { month: 'long', year: 'numeric' }),
    time: oncePerText((clock) => time.format(new Date(`2000-01-01T${clock}:00Z`))),
  };
}

/** For a terminal: English, dates in the British way, numbers as programs read them; no form of the machine is asked for. */
export const plainTeller: Teller = {
  ...tellerFor('en-GB', english),
  ...tellingBy(english, String),
  rounded: (value, digits) => String(Number(value.toFixed(digits))),
  fixed: (value, digits) => value.toFixed(digits),
  date: dateInWords,
  time: (clock) => clock,
};

/** What needs no locale but the numbers'. */
function tellingBy(
  t: Translate,
  number: (value: number) => string,
): Pick<Teller, 't' | 'tell' | 'plural' | 'number'> {
  return {
    t,
    tell: (text, ...parts) => tell(t, text, ...parts),
    plural: (count, one, other, ...parts) => tell(t, chosen(count, one, other), number(count), ...parts),
    number,
  };
}

/** Formats by how many digits they write, each made once. */
function digitFormats(locale: string, options: (digits: number) => Intl.NumberFormatOptions) {
  const made = new Map<number, Intl.NumberFormat>();
  return (digits: number) => {
    const format = made.get(digits) ?? new Intl.NumberFormat(locale, options(digits));
    made.set(digits, format);
    return format;
  };
}
