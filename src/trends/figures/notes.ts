/** Notes that touch the period. */
import type { FigureContext } from '../figure-context';
import type { NoteFigures } from '../figure-types/days';
import { compareTexts } from '../order';
import { ofKind } from '../source';

export function notes({ from, to, input: { content, refs } }: FigureContext): NoteFigures[] {
  const found: NoteFigures[] = [];
  for (const placed of ofKind(content, 'note')) {
    const { when, text = '' } = placed.entry;
    if (when.from > to || when.to < from) continue;
    found.push({ from: when.from, to: when.to, text: text.trimEnd(), entries: [refs.of(placed)] });
  }
  return found.sort(byDays);
}

function byDays(a: NoteFigures, b: NoteFigures): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return compareTexts(a.to, b.to) || compareTexts(a.text, b.text);
}
