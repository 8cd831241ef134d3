/** Scalars of the plain form on one line: words, and simple quotes. */
import type { Span } from '../finding';
import type { ScalarNode } from '../node';

/** A text that no YAML rule makes anything else of: no indicator first, no comment, no second colon, no odd character. */
const plainForm = /^[\p{L}\p{N}(](?:[^\p{Cc}\p{Zl}\p{Zp}\uFEFF:#]|:(?=[^\s])|(?<=\S)#)*$/u;
const quotedForm = /^(?:"[^"\\\p{Cc}\p{Zl}\p{Zp}\uFEFF]*"|'[^'\p{Cc}\p{Zl}\p{Zp}\uFEFF]*')$/u;
const nullForm = /^(?:null|Null|NULL)$/;

/** A plain or simply quoted scalar that fills its span. */
export function plainScalar(text: string, span: Span): ScalarNode | null {
  const written = text.slice(span.start, span.end);
  if (quotedForm.test(written)) return { type: 'scalar', text: written.slice(1, -1), style: 'quoted', span };
  if (!plainForm.test(written) || nullForm.test(written)) return null;
  return { type: 'scalar', text: written, style: 'plain', span };
}
