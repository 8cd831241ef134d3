/** Writes a value as it is read from an entry back into the text it is read from, on one line. */
import type { IsoDate } from '../scalars/day';
import type { Duration } from '../scalars/duration';
import { type At, isClock, type Moment } from '../scalars/moment';
import { formatQuantity, type Quantity } from '../scalars/quantity';
import { asScalar } from './scalar-text';

/** Keys whose values are words of the format: `none` needs no quotes there. */
const measured = new Set(['pain', 'pain-before', 'pain-2h', 'headache', 'impact', 'severity', 'relief']);

/** A map that says nothing else is written as the one word it stands for. */
const shortForms: Record<string, string> = { aura: 'kind', missed: 'drug' };

export function valueText(key: string, value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value === 'none' && measured.has(key) ? value : asScalar(value);
  if (Array.isArray(value)) return listText(key, value);
  return objectText(key, value as object);
}

function listText(key: string, items: readonly unknown[]): string {
  if (items.length === 0) return 'none';
  const texts = items.map((item) => valueText(key, item));
  // One day's doses in order are a list only where there are several.
  return key === 'dose' && texts.length === 1 ? (texts[0] ?? '') : `[${texts.join(', ')}]`;
}

function objectText(key: string, value: object): string {
  if ('clock' in value || 'date' in value) return momentText(value as At);
  if ('unit' in value) return formatQuantity(value as Quantity);
  if ('minutes' in value) return (value as Duration).text;
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const [first, ...others] = pairs;
  if (first && others.length === 0 && first[0] === shortForms[key]) return valueText(...first);
  return `{${pairs.map(([name, inner]) => `${name}: ${valueText(name, inner)}`).join(', ')}}`;
}

export function momentText(at: At): string {
  return isClock(at) ? `T${at.clock}` : `${at.date}${timeText(at)}`;
}

function timeText({ time, offset = '' }: Moment): string {
  return time === undefined ? '' : ` ${time}${offset}`;
}

export function rangeText({ from, to }: { from: IsoDate; to: IsoDate }): string {
  return from === to ? from : `${from}/${to}`;
}
