/** Conditions that a person may want to type: the types, drugs, therapies and tags of the diary. */
import { keyOf, namesIn } from '../journal/names';
import { nameKey } from '../journal/scalars/words';
import type { Entry } from '../journal/schema/kinds';
import type { PlacedEntry } from '../trends/source';

/** More would be a list to search in. */
const most = 40;

/** A name in one spelling, and how often it is written. */
interface Offer {
  text: string;
  times: number;
}

/** The most frequent first. */
export function filterOffers(entries: readonly PlacedEntry[]): string[] {
  const offers = new Map<string, Offer>();
  for (const { entry } of entries) {
    for (const [key, text] of offersOf(entry)) {
      const offer = offers.get(key);
      if (offer) offer.times++;
      else offers.set(key, { text, times: 1 });
    }
  }
  return [...offers.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, most)
    .map(({ text }) => text);
}

function offersOf(entry: Entry): [key: string, text: string][] {
  const named = namesIn(entry).flatMap((one) =>
    one.is === 'either' ? [] : offer(`${one.is} ${keyOf(one)}`, `${one.is}:`, one.name),
  );
  const tags = (entry.tags ?? []).flatMap((tag) =>
    offer(`tag ${nameKey(tag)}`, /\s/.test(tag) ? 'tag:' : '#', tag),
  );
  const type = entry.kind === 'attack' ? entry.type : undefined;
  return [...(type === undefined ? [] : offer(`type ${type}`, 'type:', type)), ...named, ...tags];
}

/** None for a name with signs of the language itself, which would be read as something else. */
function offer(key: string, sign: string, name: string): [key: string, text: string][] {
  if (/[",]/.test(name)) return [];
  return [[key, `${sign}${/\s/.test(name) ? `"${name}"` : name}`]];
}
