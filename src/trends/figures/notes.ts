/** Notes that touch the period. */
import type { FigureContext } from '../figure-context';
import type { NoteFigures } from '../figure-types/days';
import { compareTexts } from '../order';
import { ofKind } from '../source';

export function notes({ from, to, input: { content, refs } }: FigureContext): NoteFigures[] {
  return ofKind(content, 'note')
    .filter(({ entry: { when } }) => when.from <= to && when.to >= from)
    .map((placed) => {
      const { when, text = '' } = placed.entry;
      return { ...when, text: text.trimEnd(), entries: [refs.of(placed)] };
    })
    .sort((a, b) => compareTexts(a.from, b.from) || compareTexts(a.to, b.to) || compareTexts(a.text, b.text));
}
