/** Writes a text of several lines where it is used: the indentation that all lines share is taken off. */

/** The text without the first line end and without the shared indentation; escapes are as in any string. */
export function dedent(strings: TemplateStringsArray, ...values: unknown[]): string {
  const whole = String.raw({ raw: strings.map((part) => part) }, ...values).replace(/^\n/, '');
  const lines = whole.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(shared))).join('\n');
}
