/** How much room a text needs, guessed from its letters: a pure picture cannot measure. */

/** Widths at the charts' 11 px, of a wide font, to be on the safe side. */
const letter = 6.9;
const narrowLetter = 4;
const broadLetter = 10;
const wholeSquare = 11.5;

/** The estimated width of a text in pixels. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += letterWidth(char);
  return width;
}

function letterWidth(char: string): number {
  if (' .,:;-ijlftrI'.includes(char)) return narrowLetter;
  if ('mwMW'.includes(char)) return broadLetter;
  // From U+2E80 on scripts are set in full-width squares.
  return (char.codePointAt(0) ?? 0) >= 0x2e80 ? wholeSquare : letter;
}

/** The text, cut with an ellipsis where it would not fit into `room` pixels. */
export function fitted(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(letters.join('')) + letter > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
