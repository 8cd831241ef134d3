/** Says in plain words how a value of an entry or a profile became another. */
import type { MapNode, Node } from '../node';
import { plainValue } from '../node';

/** Longer texts are said to have changed, not repeated. */
const maxShown = 40;

/** `pain 6 → 7`, `end T15:10 added`, `note changed`. */
export function valueChange(what: string, before: Node | undefined, after: Node | undefined): string[] {
  if (!before) return after ? [named(what, after, 'added')] : [];
  if (!after) return [named(what, before, 'removed')];
  if (isSame(before, after)) return [];
  const [left, right] = [shortOf(before), shortOf(after)];
  return [left === null || right === null ? `${what} changed` : `${what} ${left} → ${right}`];
}

/** `symptoms: nausea added, osmophobia removed`; null where one of them is no list of words. */
export function setChange(what: string, before: Node, after: Node): string[] | null {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  if (!old || !now) return null;
  const added = now.filter((word) => !old.includes(word)).map((word) => `${oneLine(word)} added`);
  const removed = old.filter((word) => !now.includes(word)).map((word) => `${oneLine(word)} removed`);
  if (added.length + removed.length === 0) return [];
  return [`${what}: ${[...added, ...removed].join(', ')}`];
}

export function isSame(before: Node, after: Node): boolean {
  return JSON.stringify(plainValue(before)) === JSON.stringify(plainValue(after));
}

/** All keys of two maps, those of the later one first. */
export function keysOfBoth(before: MapNode, after: MapNode): string[] {
  return [...new Set([...after.pairs, ...before.pairs].map(({ key }) => key))];
}

/** A person's text on one line, with nothing in it that a terminal would act on. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function named(what: string, node: Node, verb: string): string {
  const short = shortOf(node);
  return short === null ? `${what} ${verb}` : `${what} ${short} ${verb}`;
}

/** One thing stands for a list of one, `none` for an empty one. */
function wordsIn(node: Node): string[] | null {
  const items = node.type === 'list' ? node.items : [node];
  const words = items.map((item) => (item.type === 'scalar' ? (item.text ?? '').normalize('NFC') : null));
  if (words.some((word) => word === null)) return null;
  return words.filter((word): word is string => word !== null && word !== 'none');
}

/** Null where it is too long to be shown in a sentence, or a map. */
function shortOf(node: Node): string | null {
  if (node.type === 'map') return null;
  const texts = (node.type === 'list' ? node.items : [node]).map((item) =>
    item.type === 'scalar' ? (item.text ?? 'nothing') : null,
  );
  if (texts.some((text) => text === null || /\n./.test(text.trim()))) return null;
  const text = oneLine(texts.join(', ')) || 'none';
  return text.length > maxShown ? null : text;
}
