/** How texts for people are put into their language: told by the English text, with `{0}`, `{1}` for its parts. */
export type Translate = (text: string, ...parts: (string | number)[]) => string;

export const english: Translate = (text, ...parts) =>
  text.replace(/\{(\d+)\}/g, (whole, index) => String(parts[Number(index)] ?? whole));
