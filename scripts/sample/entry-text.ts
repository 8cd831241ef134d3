/** An entry's lines: the kind with its date first, then key by key. */
import type { Dose } from './attack-doses';
import type { Lines } from './attack-features';
import { type Moment, minutesBetween } from './dates';

export function entryText(kind: string, when: string, lines: Lines): string {
  return [`- ${kind}: ${when}`, ...lines.map(([key, value]) => `  ${key}:${padded(value)}`)].join('\n');
}

function padded(value: string): string {
  return value.startsWith('\n') ? value : ` ${value}`;
}

/** A time inside an entry: a clock where it is within a day of the start, else with its date. */
export function clockOr(when: Moment, start: Moment): string {
  const minutes = minutesBetween(start, when);
  return minutes >= 0 && minutes < 24 * 60 ? `T${when.slice(11)}` : when;
}

/** A note in several lines. */
export function block(text: string): string {
  return `|\n${text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}`;
}

/** Doses on a line each, or with a line for each key. */
export function dosesText(doses: readonly Dose[], start: Moment, style: 'flow' | 'lines'): string {
  const items = doses.map((dose) => {
    const pairs = pairsOf(dose, start).map(([key, value]) => `${key}: ${value}`);
    return style === 'flow' ? `{${pairs.join(', ')}}` : pairs.join('\n      ');
  });
  return items.map((item) => `\n    - ${item}`).join('');
}

function pairsOf(dose: Dose, start: Moment): Lines {
  const pairs: [string, string | number | undefined][] = [
    ['drug', dose.drug],
    ['therapy', dose.therapy],
    ['dose', dose.dose],
    ['at', dose.at === start ? undefined : clockOr(dose.at, start)],
    ['pain-before', dose.painBefore],
    ['pain-2h', dose.pain2h],
    ['relief', dose.relief],
  ];
  return pairs.flatMap(([key, value]): Lines => (value === undefined ? [] : [[key, String(value)]]));
}
