/** What an entry can begin with: its kind, or a whole entry like one's last of that sort. */
import { kindNames, kinds } from '../journal/schema/kinds';
import { explanationOf } from '../journal/schema/shape';
import { kindPlace } from './count-habits';
import type { EntryStart } from './entry-start';
import type { Completion, CompletionContext } from './suggestion';
import { templatesOf } from './templates';

export function startSuggestions({ span, hasDash }: EntryStart, context: CompletionContext): Completion[] {
  const usual = context.habits.at(kindPlace).map(({ written }) => written);
  const rank = (kind: string) => (usual.includes(kind) ? usual.indexOf(kind) : usual.length);
  const ranked = kindNames.toSorted((a, b) => rank(a) - rank(b));
  const templates = ranked.flatMap((kind) => templatesOf(kind, context, span));
  // Without the dash, the snippets begin an entry.
  return hasDash ? [...ranked.map((kind) => kindSuggestion(kind, span)), ...templates] : templates;
}

function kindSuggestion(kind: (typeof kindNames)[number], span: EntryStart['span']): Completion {
  const explanation = explanationOf(kinds[kind]);
  // With the dash, as the snippets are, so that one's own habits and not the alphabet put them in order.
  const written = `- ${kind}`;
  return { label: written, text: `${written}: `, span, sort: 'kind', ...(explanation && { explanation }) };
}
