/** Adds to a profile what a person says is theirs, leaving the rest of its text as it is. */
import type { Edit, Span } from '../finding';
import { type MapNode, type Node, type Pair, pairOf } from '../node';
import { readYaml } from '../read/yaml';
import type { DiaryFacts } from '../rules/diary-rule';

type ProfileOf = Pick<DiaryFacts, 'fileText' | 'profilePath'>;

/**
 * Adds `word` to the list at `section` → `key`, or makes the list, the section or the profile.
 * No edit where the profile cannot be read: it is mended first.
 */
export function addWord(profile: ProfileOf, section: string, key: string, word: string): Edit[] {
  return add(profile, [section, key], (list) => (list ? listWith(list, word) : `[${word}]`));
}

/** Adds `key: value` to a section where the key is not there yet. */
export function addKey(profile: ProfileOf, section: string, key: string, value: string): Edit[] {
  return add(profile, [section, key], (known) => (known ? null : value));
}

/** New text for a value that is there or not; null leaves it alone; an edit touches a part of it. */
type Put = (known: { node: Node; text: string } | undefined) => string | Edit | null;

function add({ fileText, profilePath }: ProfileOf, [section, key]: [string, string], put: Put): Edit[] {
  const text = fileText(profilePath);
  const inFile = ({ span, text: inserted }: Edit): Edit => ({ file: profilePath, span, text: inserted });
  if (text === undefined || text.trim() === '') {
    const start = text === undefined || text === '' ? 'profile: 1\n' : '';
    const span = { start: text?.length ?? 0, end: text?.length ?? 0 };
    return [inFile({ span, text: `${start}${section}:\n  ${key}: ${put(undefined)}\n` })];
  }
  const { root, findings } = readYaml(text);
  if (root?.type !== 'map' || findings.length > 0) return [];
  const edit = addToMap(text, root, [section, key], put);
  return edit ? [inFile(edit)] : [];
}

function addToMap(text: string, root: MapNode, [section, key]: [string, string], put: Put): Edit | null {
  const found = pairOf(root, section);
  const value = put(undefined);
  if (!found) return atEnd(text, `${section}:\n  ${key}: ${value}`);
  if (found.value.type !== 'map') {
    const isEmpty = found.value.type === 'scalar' && found.value.text === null;
    return isEmpty ? insertAfterLine(text, found.keySpan.end, `  ${key}: ${value}`) : null;
  }
  const known = pairOf(found.value, key);
  if (known) {
    const changed = put({ node: known.value, text });
    if (changed === null || typeof changed === 'object') return changed;
    return { span: known.value.span, text: changed };
  }
  return insertPair(text, found.value, `${key}: ${value}`);
}

function insertPair(text: string, map: MapNode, pair: string): Edit {
  const last = map.pairs.at(-1);
  if (text[map.span.start] === '{') return beforeClosing(map.span, `${last ? ', ' : ''}${pair}`);
  return insertAfterLine(text, endOf(last, map.span), `${indentAt(text, map.span.start)}${pair}`);
}

function listWith({ node, text }: { node: Node; text: string }, word: string): string | Edit | null {
  if (node.type === 'map') return null;
  if (node.type === 'scalar') {
    return node.text === null || node.text === 'none'
      ? `[${word}]`
      : `[${text.slice(node.span.start, node.span.end)}, ${word}]`;
  }
  if (text[node.span.start] === '[')
    return beforeClosing(node.span, node.items.length > 0 ? `, ${word}` : word);
  const last = node.items.at(-1)?.span.end ?? node.span.end;
  return insertAfterLine(text, last, `${indentAt(text, node.span.start)}- ${word}`);
}

function beforeClosing({ end }: Span, inserted: string): Edit {
  return { span: { start: end - 1, end: end - 1 }, text: inserted };
}

function endOf(last: Pair | undefined, span: Span): number {
  return last ? Math.max(last.keySpan.end, last.value.span.end) : span.end;
}

function insertAfterLine(text: string, offset: number, line: string): Edit {
  // A block's span may end behind its last line: the line meant is that of its last character.
  const lastChar = Math.max(0, text.slice(0, offset).trimEnd().length);
  const feed = text.indexOf('\n', lastChar);
  return feed === -1
    ? atEnd(text, line)
    : { span: { start: feed + 1, end: feed + 1 }, text: `${line}${lineEnd(text)}` };
}

function atEnd(text: string, lines: string): Edit {
  const start = text === '' || text.endsWith('\n') ? '' : lineEnd(text);
  const span = { start: text.length, end: text.length };
  return { span, text: `${start}${lines.replaceAll('\n', lineEnd(text))}${lineEnd(text)}` };
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return ' '.repeat(offset - start);
}
