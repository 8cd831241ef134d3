/** Conditions that a person may want to type: the types, drugs, therapies and tags of the diary. */
import { keyOf, namesIn } from '../journal/names';
import { oncePer } from '../journal/once';
import { nameKey } from '../journal/scalars/words';
import type { Entry } from '../journal/schema/kinds';
import type { DiaryContent, Page } from '../trends/source';

/** More would be a list to search in. */
const most = 40;

/** A name in one spelling, and how often it is written. */
interface Offer {
  text: string;
  times: number;
}

/** The most frequent first. */
export function filterOffers({ pages }: Pick<DiaryContent, 'pages'>): string[] {
  const offers: Offers = new Map();
  for (const page of pages) for (const [key, offer] of offersIn(page)) add(offers, key, offer);
  return [...offers.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, most)
    .map(({ text }) => text);
}

type Offers = Map<string, Offer>;

const offersIn = oncePer(({ entries }: Page) => {
  const offers: Offers = new Map();
  for (const { entry } of entries) {
    for (const [key, text] of offersOf(entry)) add(offers, key, { text, times: 1 });
  }
  return offers;
});

function add(offers: Offers, key: string, { text, times }: Offer): void {
  const known = offers.get(key);
  if (known) known.times += times;
  else offers.set(key, { text, times });
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
