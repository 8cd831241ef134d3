/** Whether an entry meets the conditions of a filter. */
import { spanOf } from '../attack-span';
import { classesOf, drugKey } from '../drugs';
import { datesOf } from '../entry-dates';
import { namesIn } from '../names';
import type { Profile } from '../profile';
import { nameKey, painWords } from '../scalars/words';
import type { Entry } from '../schema/kinds';
import type { Comparison, Condition, Filter } from './filter';

/** What the meaning of an entry depends on beside itself. */
type Context = Pick<Profile, 'drugs' | 'timeZone'>;

/** Every condition has to be met; the period is not asked. */
export function matches(entry: Entry, { conditions }: Pick<Filter, 'conditions'>, context: Context): boolean {
  return conditions.every((condition) => meets(entry, condition, context) !== condition.not);
}

/** Whether one of the entry's dates lies in the period. */
export function isWithin(entry: Entry, { period }: Pick<Filter, 'period'>): boolean {
  const { from, to } = datesOf(entry);
  return (period.from === undefined || to >= period.from) && (period.to === undefined || from <= period.to);
}

function meets(entry: Entry, condition: Condition, context: Context): boolean {
  const { is, key, values, compare } = condition;
  switch (is) {
    case 'kind':
      return values.some((value) => nameKey(value) === entry.kind);
    case 'drug':
      return shares(drugsOf(entry).map(drugKey), values.map(drugKey));
    case 'class':
      return shares(
        drugsOf(entry).flatMap((drug) => classesOf(drug, context.drugs)),
        values.map(nameKey),
      );
    case 'therapy':
      return shares(namesOf(entry, 'therapy').map(nameKey), values.map(nameKey));
    case 'word':
      return shares(textsAt(entry, key).map(nameKey), values.map(nameKey));
    case 'text':
      return values.map(folded).every((asked) => hasText(entry, asked));
    default:
      return compare !== undefined && ranked(entry, is, key, context).some((value) => holds(value, compare));
  }
}

function shares(own: readonly string[], asked: readonly string[]): boolean {
  return own.some((value) => asked.includes(value));
}

function drugsOf(entry: Entry): string[] {
  return namesOf(entry, 'drug');
}

function namesOf(entry: Entry, kind: 'drug' | 'therapy'): string[] {
  return namesIn(entry)
    .filter(({ is }) => is === kind || is === 'either')
    .map(({ name }) => name);
}

/** The words under a key, those of a list or of maps such as an aura's kind too. */
function textsAt(entry: Entry, key: string): string[] {
  const value =
    (entry as Record<string, unknown>)[key] ??
    (key === 'symptoms' ? (entry as Record<string, unknown>).symptom : undefined);
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.flatMap((item) => (typeof item === 'string' ? [item] : kindIn(item)));
}

function kindIn(item: unknown): string[] {
  const kind = (item as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' ? [kind] : [];
}

/** Numbers, or ranks of grades; a word is never taken for a number, nor a number for a word. */
function ranked(entry: Entry, is: Condition['is'], key: string, context: Context): number[] {
  const values =
    key === 'pain'
      ? painsOf(entry)
      : key === 'duration'
        ? lengthOf(entry, context)
        : [(entry as Record<string, unknown>)[key]];
  return values.flatMap((value) => {
    if (is === 'grade') return typeof value === 'string' ? ranksOf(value) : [];
    const minutes = (value as { minutes?: unknown } | undefined)?.minutes;
    return typeof value === 'number' ? [value] : typeof minutes === 'number' ? [minutes] : [];
  });
}

function ranksOf(word: string): number[] {
  const rank = (painWords as readonly string[]).indexOf(word);
  return rank === -1 ? [] : [rank];
}

/** The pain of an attack and of its course, and a day's headache. */
function painsOf(entry: Entry): unknown[] {
  if (entry.kind === 'day') return [entry.headache];
  return entry.kind === 'attack' ? [entry.pain, ...(entry.course ?? []).map(({ pain }) => pain)] : [];
}

/** Only where it is known exactly. */
function lengthOf(entry: Entry, { timeZone }: Context): number[] {
  if (entry.kind !== 'attack') return [];
  const { low, high } = spanOf(entry, timeZone).length;
  return low === high ? [low] : [];
}

function holds(value: number, { by, than }: Comparison): boolean {
  switch (by) {
    case '<':
      return value < than;
    case '<=':
      return value <= than;
    case '>':
      return value > than;
    case '>=':
      return value >= than;
    default:
      return value === than;
  }
}

/** Anywhere in what the entry says, capitals aside; what is asked for is folded already. */
function hasText(value: unknown, asked: string): boolean {
  if (typeof value === 'string') return folded(value).includes(asked);
  if (typeof value === 'number') return String(value) === asked.trim();
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => hasText(inner, asked));
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ');
}
