/** Reads tables and numbers back out of a page, as a person reads them. */

export interface ReadTable {
  caption: string;
  /** Row heads first, then cells. */
  rows: string[][];
}

/** What can be read, without tags: what ends a line or cell parts words. */
export function textIn(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, ' ')
    .replaceAll(/<\/(?:p|li|h\d|t[dh]|div|section)>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

export function tablesIn(html: string): ReadTable[] {
  return [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) => {
    const body = /<tbody>(.*?)<\/tbody>/s.exec(table)?.[1] ?? '';
    return {
      caption: textIn(/<caption[^>]*>(.*?)<\/caption>/s.exec(table)?.[1] ?? ''),
      rows: [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textIn(cell)),
      ),
    };
  });
}

/** Every number of a text as written in English, in order: of `1,010 days (92%), 4–6` 1010, 92, 4 and 6. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', '')));
}
