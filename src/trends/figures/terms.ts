/** In how many attacks of the period a symptom, a place or a sign is named, of those in which that key is said. */
import type { Attack } from '../../journal/attack-span';
import type { FigureContext } from '../figure-context';
import type { TermFigures } from '../figure-types/attacks';
import { compareTexts } from '../order';
import { wilson } from '../statistics/wilson';

const keys: readonly TermFigures['key'][] = [
  'symptoms',
  'site',
  'quality',
  'aura',
  'prodrome',
  'postdrome',
  'triggers',
];

/** Keys that are never said are left out. */
export function terms({ attacks }: FigureContext): TermFigures[] {
  return keys.flatMap((key) => {
    const lists = attacks.map(({ attack }) => termsOf(attack, key)).filter((list) => list !== null);
    return lists.length === 0 ? [] : [figuresOf(key, lists)];
  });
}

function figuresOf(key: TermFigures['key'], lists: readonly ReadonlySet<string>[]): TermFigures {
  const counts = new Map<string, number>();
  for (const list of lists) for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || compareTexts(a, b));
  return {
    key,
    terms: sorted.map(([term, count]) => ({ term, share: wilson({ count, of: lists.length }) })),
    said: lists.length,
  };
}

/** Null where the key is not said. The most bothersome symptom is one of the symptoms. */
function termsOf(attack: Attack, key: TermFigures['key']): ReadonlySet<string> | null {
  if (key === 'aura') {
    return attack.aura
      ? new Set(attack.aura.flatMap(({ kind }) => (kind === undefined ? [] : [kind])))
      : null;
  }
  const list = attack[key];
  if (!list) return null;
  const { bothersome } = attack;
  return new Set(key === 'symptoms' && bothersome !== undefined ? [...list, bothersome] : list);
}
