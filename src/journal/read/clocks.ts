/** Clocks such as `T07:05` in an entry that has a date alone: there is nothing to count them from. */
import type { Finding } from '../finding';
import { type MapNode, type Node, type Pair, pairOf } from '../node';
import { phrase } from '../phrase';
import { invalidValue } from '../rules/invalid-value';
import { Miss } from '../scalars/miss';
import { type At, isClock, readAt } from '../scalars/moment';
import type { EntryOf } from '../schema/kinds';

/** Where an attack may hold a clock below its own keys. */
const clockKeys = [
  ['doses', 'at'],
  ['course', 'at'],
  ['aura', 'start'],
] as const;

/** Strikes the clocks of an entry without a time and names each. */
export function strikeClocks(
  entry: EntryOf<'attack'> | EntryOf<'side-effect'>,
  map: MapNode,
  findings: Finding[],
): void {
  const name = ({ key, value }: Pair): void => {
    const text = value.type === 'scalar' ? (value.text ?? '') : '';
    const expected = phrase(
      'a date and time such as {0}: this entry has no time to count from',
      `\`${entry.when.date} ${text.slice(1)}\``,
    );
    findings.push(invalidValue.at(value.span, { key, name: key, text, expected }));
  };
  clockPairs(map, 'end').forEach(name);
  strike(entry, 'end');
  if (entry.kind !== 'attack') return;
  for (const [list, key] of clockKeys) {
    clockPairs(pairOf(map, list)?.value, key).forEach(name);
    for (const item of entry[list] ?? []) strike(item, key);
  }
}

/** Whether any clock was read. */
export function hasClock(entry: EntryOf<'attack'> | EntryOf<'side-effect'>): boolean {
  if (isClockIn(entry, 'end')) return true;
  if (entry.kind !== 'attack') return false;
  return clockKeys.some(([list, key]) => entry[list]?.some((item) => isClockIn(item, key)));
}

function isClockIn(holder: object, key: string): boolean {
  const value = (holder as Record<string, At | 'unknown' | undefined>)[key];
  return value !== undefined && value !== 'unknown' && isClock(value);
}

function strike(holder: object, key: string): void {
  if (isClockIn(holder, key)) delete (holder as Record<string, unknown>)[key];
}

/** The texts are asked and not the values, since a list of values may lack items that could not be read. */
function clockPairs(list: Node | undefined, key: string): Pair[] {
  const items = list?.type === 'list' ? list.items : list ? [list] : [];
  return items
    .map((item) => pairOf(item, key))
    .filter((pair) => pair !== undefined)
    .filter(({ value }) => value.type === 'scalar' && isClockText(value.text ?? ''));
}

function isClockText(text: string): boolean {
  const at = readAt(text);
  return !(at instanceof Miss) && isClock(at);
}
