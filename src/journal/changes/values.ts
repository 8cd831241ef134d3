/** Says in plain words how a value of an entry or a profile became another. */
import type { MapNode, Node } from '../node';
import { plainValue } from '../node';
import { joined, type Part, type Phrase, phrase } from '../phrase';

/** Longer texts are said to have changed, not repeated. */
const maxShown = 40;

/** `pain 6 → 7`, `end T15:10 added`, `note changed`. */
export function valueChange(what: Part, before: Node | undefined, after: Node | undefined): Phrase[] {
  if (!before) return after ? [added(named(what, after))] : [];
  if (!after) return [removed(named(what, before))];
  if (isSame(before, after)) return [];
  const [left, right] = [shortOf(before), shortOf(after)];
  return [
    left === null || right === null ? phrase('{0} changed', what) : joined([what, left, '→', right], ' '),
  ];
}

/** `symptoms: nausea added, osmophobia removed`; null where one of them is no list of words. */
export function setChange(what: Part, before: Node, after: Node): Phrase[] | null {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  if (!old || !now) return null;
  const fresh = now.filter((word) => !old.includes(word)).map((word) => added(oneLine(word)));
  const gone = old.filter((word) => !now.includes(word)).map((word) => removed(oneLine(word)));
  if (fresh.length + gone.length === 0) return [];
  return [joined([what, joined([...fresh, ...gone], ', ')], ': ')];
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

export function added(what: Part): Phrase {
  return phrase('{0} added', what);
}

export function removed(what: Part): Phrase {
  return phrase('{0} removed', what);
}

function named(what: Part, node: Node): Part {
  const short = shortOf(node);
  return short === null ? what : joined([what, short], ' ');
}

/** One thing stands for a list of one, `none` for an empty one. */
function wordsIn(node: Node): string[] | null {
  const items = node.type === 'list' ? node.items : [node];
  const words = items.map((item) => (item.type === 'scalar' ? (item.text ?? '').normalize('NFC') : null));
  if (words.some((word) => word === null)) return null;
  return words.filter((word): word is string => word !== null && word !== 'none');
}

/** Null where it is too long to be shown in a sentence, or a map. */
function shortOf(node: Node): Part | null {
  if (node.type === 'map') return null;
  if (node.type === 'scalar' && node.text === null) return phrase('nothing');
  const texts = (node.type === 'list' ? node.items : [node]).map((item) =>
    item.type === 'scalar' ? (item.text ?? 'null') : null,
  );
  if (texts.some((text) => text === null || /\n./.test(text.trim()))) return null;
  const text = oneLine(texts.join(', ')) || 'none';
  return text.length > maxShown ? null : text;
}
