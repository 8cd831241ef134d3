/** How texts for people are put into their language: told by the English text, with `{0}`, `{1}` for its parts. */
import { oncePerText } from './once';

export type Translate = (text: string, ...parts: (string | number)[]) => string;

export const english: Translate = (text, ...parts) => {
  if (parts.length === 0) return text;
  const pieces = piecesOf(text);
  let said = pieces[0] ?? '';
  for (let i = 1; i < pieces.length; i += 2) {
    const part = pieces[i] ?? '';
    said += `${parts[Number(part)] ?? `{${part}}`}${pieces[i + 1]}`;
  }
  return said;
};

/** Plain texts and numbers of parts by turns. */
const piecesOf = oncePerText((text) => text.split(/\{(\d+)\}/));

/** By texts as they stand in `l10n/`; English where one is missing. */
export function translatorOf(texts: Readonly<Record<string, string>>): Translate {
  const known = new Map(Object.entries(texts));
  return (text, ...parts) => english(known.get(text) ?? text, ...parts);
}

declare const isTold: unique symbol;

/** A text of a table, in English: there is no reader yet where the table stands. `tell` puts it into their language. */
export type Told = string & { readonly [isTold]: true };

/** Marks a text, so that its translations can be asked for. */
export function told(text: string): Told {
  return text as Told;
}

export function tell(translate: Translate, text: Told, ...parts: (string | number)[]): string {
  return translate(text, ...parts);
}

/** One of two texts by a count: that of one thing, or that of none or several. */
export function plural(count: number, one: string, other: string): Told {
  return (count === 1 ? one : other) as Told;
}
