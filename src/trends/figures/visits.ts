/** Consultations of the period, and those planned after it. */
import type { FigureContext } from '../figure-context';
import type { VisitFigures } from '../figure-types/days';
import { compareTexts } from '../order';
import { ofKind } from '../source';

/** Those ahead belong to every period: their questions are asked next. */
export function visits({ from, input: { content, refs } }: FigureContext): VisitFigures[] {
  return ofKind(content, 'visit')
    .filter(({ entry }) => entry.when >= from)
    .map((placed) => {
      const { when: date, with: person, reason, decided, ask } = placed.entry;
      const texts = { with: tidy(person), reason: tidy(reason), decided: tidy(decided), ask: tidy(ask) };
      return { date, ...texts, entries: [refs.of(placed)] };
    })
    .sort((a, b) => compareTexts(a.date, b.date) || compareTexts(wordsOf(a), wordsOf(b)));
}

/** A block of lines ends with a line break that is no part of what was written. */
function tidy(text: string | undefined): string | null {
  return text?.trimEnd() ?? null;
}

function wordsOf(visit: VisitFigures): string {
  return JSON.stringify([visit.with, visit.reason, visit.decided, visit.ask]);
}
