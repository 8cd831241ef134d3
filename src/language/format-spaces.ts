/** One space after a colon, a comma and a dash, and none before a colon or a comma. */
import type { Edit } from '../journal/finding';
import type { Node, Pair } from '../journal/node';

export function spaceEdits(text: string, root: Node): Edit[] {
  const edits: Edit[] = [];
  const between = (start: number, end: number, form: RegExp, put: string) => {
    const written = text.slice(start, end);
    if (start < end && written !== put && form.test(written)) edits.push({ span: { start, end }, text: put });
  };
  const visit = (node: Node): void => {
    if (node.type === 'scalar') return;
    const isFlow = /^[[{]/.test(text.charAt(node.span.start));
    const parts = node.type === 'list' ? node.items.map(({ span }) => span) : node.pairs.map(pairSpan);
    for (const [i, part] of parts.entries()) {
      const before = parts[i - 1];
      if (isFlow && before) between(before.end, part.start, /^[ \t]*,[ \t]*$/, ', ');
      if (!isFlow && node.type === 'list')
        between(dashBefore(text, part.start) + 1, part.start, /^[ \t]+$/, ' ');
    }
    if (node.type === 'list') node.items.forEach(visit);
    else {
      for (const { keySpan, value } of node.pairs) {
        // Where no value follows, these are spaces at the end of a line.
        if (value.span.start < value.span.end)
          between(keySpan.end, value.span.start, /^[ \t]*:[ \t]+$/, ': ');
        visit(value);
      }
    }
  };
  visit(root);
  return edits;
}

function pairSpan({ keySpan, value }: Pair): { start: number; end: number } {
  return { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
}

/** Where the dash of an item is; where none is directly before it, the item's own start less one. */
export function dashBefore(text: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--;
  return text[at] === '-' ? at : start - 1;
}
