/** Amounts of the drug that is named beside them: as it was last taken, as it is usually taken, as the profile has it. */
import { drugKey } from '../journal/drugs';
import { type Part, phrase } from '../journal/phrase';
import type { Profile } from '../journal/profile';
import { formatQuantity } from '../journal/scalars/quantity';
import { nameKey } from '../journal/scalars/words';
import { doseGroup } from '../journal/written-doses';
import { dosePlace, type Use } from './count-habits';
import { nearDay } from './near-day';
import type { Completion, CompletionContext } from './suggestion';
import type { Where } from './where';

/** Null where the key is none of an amount of a drug. */
export function doseSuggestions(
  { kind, path, span, siblings }: Where,
  key: string,
  context: CompletionContext,
): Completion[] | null {
  const { profile, habits } = context;
  if (kind === null || key !== 'dose' || (kind === 'attack') !== (path[0] === 'doses')) return null;
  const drug = siblings.get('drug');
  if (!drug) return [];
  const { group, isOral } = doseGroup(drug, siblings.get('route'));
  const taken = byLast(habits.at(dosePlace(group, kind === 'treatment')));
  const amounts = taken.map(({ written, last }, i): { written: string; detail: Part } => {
    const detail =
      i === 0 && kind !== 'treatment'
        ? phrase('last taken {0}', nearDay(last, context))
        : nearDay(last, context);
    return { written, detail };
  });
  const usual = isOral ? usualIn(profile, drug) : undefined;
  if (usual && !amounts.some(({ written }) => written === usual)) {
    amounts.push({ written: usual, detail: phrase('usual, by the profile') });
  }
  return amounts.map(({ written, detail }) => ({
    label: written,
    text: written,
    span,
    sort: 'value',
    detail,
  }));
}

/** The newest first, the others as they are ranked. */
function byLast(uses: readonly Use[]): Use[] {
  const [newest] = uses.toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
  return newest ? [newest, ...uses.filter((use) => use !== newest)] : [];
}

function usualIn({ drugs }: Profile, drug: string): string | undefined {
  const own = drugs.get(nameKey(drug)) ?? drugs.get(drugKey(drug));
  return own?.usual && formatQuantity(own.usual);
}
