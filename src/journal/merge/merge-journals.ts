/**
 * Merges three versions of a journal entry by entry: starting from ours, as little as can be. What both changed in
 * different ways is a conflict, between markers in the text; all the rest is merged.
 */
import { alike } from './alike';
import { mergeAround } from './around';
import { keepComments, lostComments } from './kept-comments';
import {
  asEither,
  asOurs,
  asTheirs,
  type Layout,
  layOut,
  type Merged,
  usualGapOf,
  withMarkers,
} from './layout';
import { agreed, deletion, mergeEntry, type Outcome } from './merge-entry';
import { pairVersions, type Threesome } from './pair-versions';
import { directionOf, type Incoming, placeAll } from './place';
import { isSameText, type MergeOptions, type MergeResult, mergeWhole } from './result';
import { aroundOf, type Version, type VersionEntry, versionOf } from './version';
import { usualMarkers } from './weave';

/** @param base a version that both come from; empty where there is none */
export function mergeJournals(
  base: string,
  ours: string,
  theirs: string,
  { sides = new Map(), markers = usualMarkers }: Partial<MergeOptions> = {},
): MergeResult {
  if (isSameText(ours, theirs) || isSameText(theirs, base)) return { text: ours, conflicts: [] };
  const { mark, texts, lineEnd } = alike(base, ours, theirs);
  const options = { sides, markers, lineEnd };
  const [b, o, t] = [versionOf(texts.base), versionOf(texts.ours), versionOf(texts.theirs)];
  const merged = b && o && t ? new JournalMerger(b, o, t, options).merge() : null;
  const { text, conflicts } = merged ?? mergeWhole(texts, options);
  return { text: mark + text, conflicts };
}

class JournalMerger {
  private readonly lineEnd: string;

  constructor(
    private readonly base: Version,
    private readonly ours: Version,
    private readonly theirs: Version,
    private readonly options: MergeOptions,
  ) {
    this.lineEnd = options.lineEnd;
  }

  /** Null where what came of it does not say what it is to say. */
  merge(): MergeResult | null {
    const layout = this.layout();
    if (![asOurs, asTheirs].every((write) => this.isReadBack(layout, write))) return null;
    const conflicts = layout.entries.flatMap((one) => one.conflicts);
    return { text: layOut(layout, withMarkers(this.options.markers, this.lineEnd)), conflicts };
  }

  private layout(): Layout {
    const { base, ours, theirs, lineEnd } = this;
    const gaps = [...ours.entries, ...(ours.entries.length > 2 ? [] : theirs.entries)].map(({ gap }) => gap);
    const layout: Layout = {
      head: this.around('head'),
      entries: this.entries(),
      tail: this.around('tail'),
      usualGap: usualGapOf(gaps, lineEnd),
      lineEnd,
    };
    const made = versionOf(layOut(layout, asEither));
    const lost = made ? lostComments(aroundOf(base), aroundOf(ours), aroundOf(theirs), aroundOf(made)) : [];
    return lost.length > 0 ? keepComments(layout, lost) : layout;
  }

  /** A text without entries is all head. */
  private around(place: 'head' | 'tail'): string {
    const { base, ours, theirs, lineEnd } = this;
    if (theirs.entries.length === 0 && ours.entries.length > 0) return ours[place];
    if (ours.entries.length === 0 && theirs.entries.length > 0 && place === 'tail') return theirs.tail;
    return mergeAround(base[place], ours[place], theirs[place], lineEnd);
  }

  private entries(): Merged[] {
    const threes = pairVersions(this.base, this.ours, this.theirs);
    const made = new Map(threes.map((three, i) => [three, this.merged(three, String(i))]));
    const ofTheirs = new Map(threes.map((three) => [three.theirs, made.get(three)?.[0] ?? null]));
    const above = new Map(
      this.theirs.entries.map((entry, i) => [
        entry,
        ofTheirs.get(this.theirs.entries[i - 1] ?? null) ?? null,
      ]),
    );
    const isByDate = directionOf(this.ours.entries) !== 0;
    const here: Merged[] = [];
    const incoming: Incoming<Merged>[] = [];
    for (const three of threes) {
      const all = made.get(three) ?? [];
      if (three.ours && !(isByDate && isRedated(three))) here.push(...all);
      else
        for (const one of all)
          incoming.push({ one, above: (three.theirs && above.get(three.theirs)) ?? null });
    }
    return placeAll(here, incoming);
  }

  private merged(three: Threesome, id: string): Merged[] {
    const { ours, theirs, conflicts, second } = this.outcome(three, id);
    const { entry } = (isRedated(three) ? three.theirs : (three.ours ?? three.theirs)) ?? { entry: null };
    const one: Merged = { entry, ours, theirs, gap: this.gap(three), conflicts };
    return second === undefined
      ? [one]
      : [
          { ...one, gap: null },
          { ...one, ours: second, theirs: second },
        ];
  }

  private gap({ base, ours, theirs }: Threesome): string | null {
    const [b, o, t] = [base?.gap ?? undefined, ours?.gap ?? null, theirs?.gap ?? null];
    if (!ours) return t?.trim() === '' ? null : t;
    return o !== null && t !== null ? mergeAround(b, o, t, this.lineEnd) : (o ?? t);
  }

  private outcome({ base, ours, theirs }: Threesome, id: string): Outcome {
    if (ours && theirs) return mergeEntry({ base, ours, theirs }, this.lineEnd, id, this.options.sides);
    if (base && ours) return deletion(base, ours, 'theirs', id, this.options.sides);
    if (base && theirs) return deletion(base, theirs, 'ours', id, this.options.sides);
    return agreed((ours ?? theirs)?.text ?? null);
  }

  private isReadBack(layout: Layout, write: (one: Merged) => string): boolean {
    const made = versionOf(layOut(layout, write));
    const expected = layout.entries.map(write).filter((text) => text !== '');
    const texts = made?.entries.map(({ text }) => text);
    return texts?.length === expected.length && texts.every((text, i) => text === expected[i]);
  }
}

/** Its date was corrected in theirs, and not in ours. */
function isRedated({ base, ours, theirs }: Threesome): boolean {
  const [b, o, t] = [base, ours, theirs].map(whenOf);
  return base !== null && ours !== null && theirs !== null && o === b && t !== b;
}

function whenOf(version: VersionEntry | null): string {
  return JSON.stringify(version?.entry?.when);
}
