/** Carries a value from one version's text to its place in another's, as it is written there or fit for that place. */
import { asScalar } from '../edit/scalar-text';
import type { Node } from '../node';
import { rawOf, type Slot } from './slots';

/** What stands from after the key or dash on. */
export function carried(slot: Slot, to: { isInFlow: boolean; column: number }): string {
  const lead = slot.isPair ? ': ' : to.isInFlow ? '' : ' ';
  if (to.isInFlow) return lead + flowText(slot.text, slot.node);
  if (slot.isInFlow) return lead + rawOf(slot);
  return indentedBy(slot.text.slice(slot.start, slot.end), to.column - slot.column);
}

/** Moves the lines below the first. */
function indentedBy(text: string, by: number): string {
  if (by === 0) return text;
  return text.replaceAll(/\n( *)(?=[^ \r\n])/g, (_, spaces: string) => {
    return `\n${' '.repeat(Math.max(0, spaces.length + by))}`;
  });
}

/** A word that brackets, commas and colons around it do not change. */
const word = /^[\p{L}\p{N}](?:[^\p{Cc}\p{Zl}\p{Zp}\uFEFF:#,[\]{}"']|:(?=[\p{L}\p{N}]))*$/u;

/** On one line, as it can stand within brackets. */
export function flowText(text: string, node: Node): string {
  if (node.type === 'list') return `[${node.items.map((item) => flowText(text, item)).join(', ')}]`;
  if (node.type === 'map') {
    return `{${node.pairs.map(({ key, value }) => `${asWord(key)}: ${flowText(text, value)}`).join(', ')}}`;
  }
  if (node.text === null) return 'null';
  const raw = text.slice(node.span.start, node.span.end);
  if (node.style === 'quoted' && !raw.includes('\n')) return raw;
  return node.style === 'plain' && word.test(raw) ? raw : asScalar(node.text);
}

function asWord(key: string): string {
  return word.test(key) ? key : asScalar(key);
}
