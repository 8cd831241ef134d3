/** Findings as they are shown: each on one line, and a slip made a thousand times as one message. */

import type { Finding, Span } from '../finding';
import { phrase } from '../phrase';

/** More of one code than this in a file say one thing. */
export const most = 30;

/** In the order of the text. */
export function presentable(findings: readonly Finding[], text: string): Finding[] {
  const clamped = findings.map((finding) => ({ ...finding, span: onOneLine(finding.span, text) }));
  return capped(clamped.sort((a, b) => a.span.start - b.span.start));
}

/**
 * Of many that say one thing the first in the text, which tells how many there are.
 * @param findings those that may be the first
 */
export function firstOf(findings: readonly Finding[], count: number): Finding[] {
  const [first] = findings.toSorted((a, b) => a.span.start - b.span.start);
  if (!first) return [];
  const message = phrase('{0} (And {1} more like this in this file.)', first.message, count - 1);
  return [{ ...first, message }];
}

function capped(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const named = new Set<string>();
  return findings.flatMap((finding) => {
    const count = counts.get(finding.code) ?? 0;
    if (count <= most) return [finding];
    if (named.has(finding.code)) return [];
    named.add(finding.code);
    return firstOf([finding], count);
  });
}

function onOneLine({ start, end }: Span, text: string): Span {
  const feed = text.indexOf('\n', start);
  if (feed === -1 || feed >= end) return { start, end };
  return { start, end: Math.max(start, text[feed - 1] === '\r' ? feed - 1 : feed) };
}
