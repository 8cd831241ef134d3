/** Side effects of the period, by the date they began. */
import { momentIn } from '../../journal/entry-times';
import type { EntryOf } from '../../journal/schema/kinds';
import type { FigureContext } from '../figure-context';
import type { SideEffectFigures } from '../figure-types/medicine';
import { compareTexts } from '../order';
import { ofKind, type PlacedEntry } from '../source';

export function sideEffects(context: FigureContext): SideEffectFigures[] {
  return ofKind(context.input.content, 'side-effect')
    .map((placed) => figuresOf(placed, context))
    .filter((one) => touches(one, context))
    .sort((a, b) => compareTexts(a.from, b.from) || compareTexts(wordsOf(a), wordsOf(b)));
}

function figuresOf(
  placed: PlacedEntry<EntryOf<'side-effect'>>,
  { input: { refs } }: FigureContext,
): SideEffectFigures {
  const { entry } = placed;
  const { end, of = null, symptom = [], severity = null } = entry;
  return {
    of,
    symptoms: [...symptom],
    severity,
    from: entry.when.date,
    to: end === undefined || end === 'unknown' ? null : momentIn(entry, end).date,
    isEnded: end !== undefined,
    entries: [refs.of(placed)],
  };
}

/** One without an end goes on; of one that ended no one knows when, only the first date is known. */
function touches({ from, to, isEnded }: SideEffectFigures, context: FigureContext): boolean {
  const until = to ?? (isEnded ? from : context.to);
  return from <= context.to && until >= context.from;
}

function wordsOf({ of, symptoms, severity, to, isEnded }: SideEffectFigures): string {
  return JSON.stringify([of, symptoms, severity, to, isEnded]);
}
