/** Writes a text as a YAML scalar that every reader takes for that text, in a list, a map or a flow of either. */

/** What YAML 1.1 or 1.2 reads as something else than a text. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null|none)$/i;
const plainForm = /^\p{L}(?:[\p{L}\p{M}\p{N} ._/+-]*[\p{L}\p{M}\p{N}])?$/u;
/** Characters that only an escape keeps as they are: controls, line ends of any kind, a byte-order mark. */
const escaped = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/gu;

/** The text itself where it can stand so, else in quotes. */
export function asScalar(text: string): string {
  if (plainForm.test(text) && !reserved.test(text)) return text;
  if (text.search(escaped) === -1) return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(escaped, asEscape)}"`;
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
