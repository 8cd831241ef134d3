/** In how many attacks of the period a symptom, a place or a sign is named, of those in which that key is said. */
import type { Attack } from '../../journal/attack-span';
import type { FigureContext } from '../figure-context';
import type { TermFigures } from '../figure-types/attacks';
import { compareTexts } from '../order';
import { mayBeProdrome } from '../prodrome-words';
import type { Refs } from '../refs';
import type { PlacedEntry } from '../source';
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
export function terms({ attacks, input: { refs } }: FigureContext): TermFigures[] {
  return keys.flatMap((key) => {
    const said = attacks.flatMap(({ attack, placed }) => {
      const terms = termsOf(attack, key);
      return terms === null ? [] : [{ terms, placed }];
    });
    return said.length === 0 ? [] : [figuresOf(key, said, refs)];
  });
}

interface Said {
  terms: ReadonlySet<string>;
  placed: PlacedEntry;
}

function figuresOf(key: TermFigures['key'], said: readonly Said[], refs: Refs): TermFigures {
  const naming = new Map<string, PlacedEntry[]>();
  for (const { terms, placed } of said) {
    for (const term of terms) {
      const others = naming.get(term);
      if (others) others.push(placed);
      else naming.set(term, [placed]);
    }
  }
  const sorted = [...naming].sort(([a, x], [b, y]) => y.length - x.length || compareTexts(a, b));
  return {
    key,
    terms: sorted.map(([term, list]) => ({
      term,
      share: wilson({ count: list.length, of: said.length }),
      mayBeProdrome: key === 'triggers' && mayBeProdrome(term),
      entries: refs.newestOf(list),
    })),
    said: said.length,
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
