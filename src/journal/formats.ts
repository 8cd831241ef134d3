/** How the reader's place writes numbers and dates. Each form is made when it is first used: making one takes its time. */

export interface DateForm {
  format(date: Date): string;
  formatRange(from: Date, to: Date): string;
  formatToParts(date: Date): Intl.DateTimeFormatPart[];
}

export function dateForm(locale: string, options: Intl.DateTimeFormatOptions): DateForm {
  let made: Intl.DateTimeFormat | undefined;
  const form = () => {
    made ??= new Intl.DateTimeFormat(locale, options);
    return made;
  };
  return {
    format: (date) => form().format(date),
    formatRange: (from, to) => form().formatRange(from, to),
    formatToParts: (date) => form().formatToParts(date),
  };
}

export function numberForm(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): { format(value: number): string } {
  let made: Intl.NumberFormat | undefined;
  return {
    format(value) {
      made ??= new Intl.NumberFormat(locale, options);
      return made.format(value);
    },
  };
}
