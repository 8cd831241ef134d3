/** Whole entries like one's last similar one: what comes again is filled in, each value a place to write over. */
import { entryMap } from '../journal/check/place';
import { asScalar } from '../journal/edit/scalar-text';
import type { Span } from '../journal/finding';
import type { MapNode, Node, Pair } from '../journal/node';
import { joined, type Part, phrase } from '../journal/phrase';
import type { Entry, Kind } from '../journal/schema/kinds';
import type { LastEntry } from './count-habits';
import { nearDay } from './near-day';
import type { Completion, CompletionContext } from './suggestion';

/** As many sorts of a kind as are worth a line. */
const mostSorts = 3;

/** The keys that come again; what is measured anew each time is a place with the last value in it, to be written over. */
const kept: Partial<Record<Kind, readonly string[]>> = {
  attack: ['type', 'pain', 'side', 'site', 'quality', 'activity', 'symptoms', 'doses'],
  intake: ['drug', 'therapy', 'dose', 'route', 'reason'],
  day: ['headache', 'impact', 'sleep', 'sleep-quality', 'stress', 'mood'],
  treatment: ['drug', 'therapy', 'dose', 'times', 'every', 'route', 'purpose'],
  'side-effect': ['of', 'symptom', 'severity'],
  visit: ['with', 'reason'],
  score: ['name', 'total'],
};
const keptOfDose = ['drug', 'therapy', 'dose', 'route'];

export function templatesOf(kind: Kind, context: CompletionContext, span: Span): Completion[] {
  const last = context.habits.lastEntries(kind).slice(0, mostSorts);
  return last.flatMap((entry): Completion[] => {
    const body = bodyOf(kind, entry.text);
    if (body === null) return [];
    const label = phrase('- {0} as on {1}', kind, nearDay(entry.date, context));
    return [
      {
        label,
        text: `- ${kind}: \${1:${whenOf(kind, context)}}${body}\n$0`,
        span,
        sort: 'template',
        isSnippet: true,
        detail: inShort(entry),
        filter: label,
        explanation: phrase(
          'Filled in as you wrote it last. Go through it with Tab and write over what is different.',
        ),
      },
    ];
  });
}

function whenOf(kind: Kind, { now, profile }: CompletionContext): string {
  const present = now(profile.timeZone);
  const isTimed = kind === 'attack' || kind === 'intake';
  return isTimed ? present : present.slice(0, 10);
}

/** The lines below the first; null where nothing comes again. */
function bodyOf(kind: Kind, text: string): string | null {
  const map = entryMap(text);
  if (!map) return null;
  const places = new Places(text);
  const pairs = map.pairs.filter(({ key }) => kept[kind]?.includes(key));
  const lines = pairs.flatMap((pair) => linesOf(pair, places));
  return lines.length === 0 ? null : lines.map((line) => `\n  ${line}`).join('');
}

function linesOf({ key, value }: Pair, places: Places, isInBraces = false): string[] {
  if (key === 'doses') return dosesOf(value, places);
  const place = places.of(value, isInBraces);
  return place === null ? [] : [`${key}: ${place}`];
}

function dosesOf(doses: Node, places: Places): string[] {
  const maps = (doses.type === 'list' ? doses.items : [doses]).filter((item) => item.type === 'map');
  const seen = new Set<string>();
  const lines = maps.flatMap((map: MapNode) => {
    const pairs = map.pairs.filter(({ key }) => keptOfDose.includes(key));
    // The same taken again is one dose of the next attack too, until it is needed again.
    const name = places.written(pairs);
    if (seen.has(name)) return [];
    seen.add(name);
    const parts = pairs.flatMap((pair) => linesOf(pair, places, true));
    return parts.length === 0 ? [] : [`  - {${parts.join(', ')}}`];
  });
  return lines.length === 0 ? [] : ['doses:', ...lines];
}

/** The places of a snippet in turn; the first is the date's. */
class Places {
  private count = 1;

  constructor(private readonly text: string) {}

  /** Null for what does not stand on one line. */
  of(node: Node, isInBraces: boolean): string | null {
    const { start, end } = node.span;
    const written = this.text.slice(start, end);
    if (isInBraces && node.type === 'scalar' && node.style === 'plain') return this.place(inBraces(written));
    if (written === '' || /[\r\n]/.test(written)) return this.listOf(node);
    return this.place(written);
  }

  written(pairs: readonly Pair[]): string {
    return pairs.map(({ value }) => this.text.slice(value.span.start, value.span.end)).join('\n');
  }

  /** A list of words under dashes, in brackets. */
  private listOf(node: Node): string | null {
    if (node.type !== 'list' || !node.items.every(({ type }) => type === 'scalar')) return null;
    const words = node.items.map(({ span }) => this.text.slice(span.start, span.end));
    return words.some((word) => /[\r\n,]/.test(word)) ? null : this.place(`[${words.join(', ')}]`);
  }

  private place(written: string): string {
    this.count++;
    return `\${${this.count}:${written.replaceAll(/[\\$}]/g, '\\$&')}}`;
  }
}

/** A text may hold a comma or a bracket where it stands on a line of its own. */
function inBraces(written: string): string {
  return /[,[\]{}]/.test(written) ? asScalar(written) : written;
}

function inShort({ entry }: LastEntry): Part {
  return joined([...figuresOf(entry), ...new Set(namesOf(entry))], ', ');
}

function figuresOf(entry: Entry): Part[] {
  if (entry.kind === 'attack') return entry.pain === undefined ? [] : [phrase('pain {0}', entry.pain)];
  if (entry.kind !== 'day') return [];
  const { headache, sleep } = entry;
  return [
    ...(headache === undefined ? [] : [phrase('headache {0}', headache)]),
    ...(sleep === undefined ? [] : [phrase('sleep {0}', sleep.text)]),
  ];
}

function namesOf(entry: Entry): string[] {
  switch (entry.kind) {
    case 'attack':
      return (entry.doses ?? []).flatMap(({ drug, therapy }) => drug ?? therapy ?? []);
    case 'intake':
    case 'treatment':
      return [entry.drug ?? entry.therapy ?? ''].filter((name) => name !== '');
    case 'side-effect':
      return entry.symptom ?? [];
    case 'score':
      return entry.name === undefined ? [] : [entry.name];
    case 'visit':
      return entry.with === undefined ? [] : [entry.with];
    default:
      return [];
  }
}
