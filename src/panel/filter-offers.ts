/** Conditions that a person may want to type: the types, drugs, therapies and tags of the diary. */
import { drugKey } from '../journal/drugs';
import { eachName, type Named } from '../journal/names';
import { oncePer, oncePerText } from '../journal/once';
import { nameKey } from '../journal/scalars/words';
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
  for (const page of pages) {
    for (const [key, { text, times }] of offersIn(page)) add(offers, key, text, times);
  }
  return [...offers.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, most)
    .map(({ text }) => text);
}

type Offers = Map<string, Offer>;

const offersIn = oncePer(({ entries }: Page) => {
  const offers: Offers = new Map();
  for (const { entry } of entries) {
    if (entry.kind === 'attack' && entry.type !== undefined) offer(offers, 'type', entry.type);
    eachName(entry, (is, name) => offer(offers, is, name));
    for (const tag of entry.tags ?? []) offer(offers, 'tag', tag);
  }
  return offers;
});

function offer(offers: Offers, is: Sort, name: string): void {
  const known = offerOf[is](name);
  if (known) add(offers, known.key, known.text, 1);
}

function add(offers: Offers, key: string, text: string, times: number): void {
  const known = offers.get(key);
  if (known) known.times += times;
  else offers.set(key, { text, times });
}

type Sort = 'type' | Named['is'] | 'tag';

/** How each is asked for; null where it cannot be. */
const offerOf: Record<Sort, (name: string) => { key: string; text: string } | null> = {
  type: offersBy((name) => name, 'type:'),
  drug: offersBy(drugKey, 'drug:'),
  therapy: offersBy(nameKey, 'therapy:'),
  either: () => null,
  tag: offersBy(nameKey, '#', 'tag:'),
};

/**
 * None for a name with signs of the language itself, which would be read as something else.
 * @param spaced the sign of a name with spaces
 */
function offersBy(keyOf: (name: string) => string, sign: string, spaced = sign) {
  return oncePerText((name) => {
    if (/[",]/.test(name)) return null;
    const text = /\s/.test(name) ? `${spaced}"${name}"` : `${sign}${name}`;
    return { key: `${sign} ${keyOf(name)}`, text };
  });
}
