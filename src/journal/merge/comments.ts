/** Comments of an entry: found apart from its values, and kept when it is merged. */
import { applyEdits, type Edit } from '../finding';
import { dashOffset } from '../line-index';
import type { MapNode, Node } from '../node';

export interface Tree {
  text: string;
  map: MapNode;
}

export interface Comment {
  /** From `#` to the end of its line. */
  text: string;
  start: number;
  /** Whether nothing else is on its line. */
  isAlone: boolean;
  /** The key that it stands above or behind; null above the entry. */
  key: string | null;
}

export function commentsIn({ text, map }: Tree): Comment[] {
  const dash = dashOffset(text, 0, text.length);
  const values = spansOf(map);
  const comments: Comment[] = [];
  let next = 0;
  for (const { index } of text.matchAll(/(?<=^|[ \t\n])#/g)) {
    while (values[next] && (values[next]?.end ?? 0) <= index) next++;
    if ((values[next]?.start ?? text.length) <= index) continue;
    // What follows a `#` on its line is a part of the comment.
    const lineStart = text.lastIndexOf('\n', index - 1) + 1;
    if ((comments.at(-1)?.start ?? -1) >= lineStart) continue;
    const comment = /[^\r\n]*/y;
    comment.lastIndex = index;
    const isAlone = text.slice(lineStart, index).trim() === '';
    const key = index < dash ? null : keyAt(map, index, isAlone);
    comments.push({ text: comment.exec(text)?.[0].trimEnd() ?? '#', start: index, isAlone, key });
  }
  return comments;
}

/** Of keys and scalars, in order. */
function spansOf(node: Node): { start: number; end: number }[] {
  if (node.type === 'scalar') return [node.span];
  if (node.type === 'list') return node.items.flatMap(spansOf);
  return node.pairs.flatMap(({ keySpan, value }) => [keySpan, ...spansOf(value)]);
}

function keyAt({ pairs }: MapNode, offset: number, isAlone: boolean): string | null {
  const inside = pairs.find(({ keySpan, value }) => keySpan.start < offset && offset < value.span.end);
  const beside = isAlone ? pairs.find(({ keySpan }) => keySpan.start > offset) : undefined;
  return (inside ?? beside ?? pairs.findLast(({ keySpan }) => keySpan.start < offset))?.key ?? null;
}

/** How often each comment is to stand: taken out where one version took it out, there where one put it in. */
function wanted(base: Tree | null, ours: Tree, theirs: Tree): Map<string, number> {
  const [b, o, t] = [base, ours, theirs].map((tree) => (tree ? counted(commentsIn(tree)) : new Map()));
  const result = new Map<string, number>();
  for (const text of new Set([...(o?.keys() ?? []), ...(t?.keys() ?? [])])) {
    const [before, mine, other] = [b, o, t].map((counts) => (counts?.get(text) as number) ?? 0);
    const count = mine === before ? other : other === before ? mine : Math.max(mine ?? 0, other ?? 0);
    result.set(text, count ?? 0);
  }
  return result;
}

function counted(comments: readonly Comment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of comments) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The merged text with the comments that it is to have; a new one stands where it stands in its version, if it can. */
export function withComments(
  merged: Tree,
  versions: { base: Tree | null; ours: Tree; theirs: Tree },
  lineEnd: string,
): string {
  const { base, ours, theirs } = versions;
  const missing = wanted(base, ours, theirs);
  const edits: Edit[] = [];
  for (const comment of commentsIn(merged)) {
    const left = missing.get(comment.text) ?? 0;
    if (left > 0) missing.set(comment.text, left - 1);
    else edits.push(takingOut(merged.text, comment));
  }
  const written = new Set<string>();
  for (const comment of [...commentsIn(theirs), ...commentsIn(ours)]) {
    const left = missing.get(comment.text) ?? 0;
    if (left <= 0) continue;
    missing.set(comment.text, left - 1);
    edits.push(puttingIn(merged, comment, lineEnd, written));
  }
  return applyEdits(merged.text, joined(edits));
}

/** With its line where it is alone on it. */
function takingOut(text: string, { start, text: own, isAlone }: Comment): Edit {
  const after = start + own.length;
  const lineEnd = text.indexOf('\n', after);
  if (isAlone && lineEnd !== -1) {
    return { span: { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd + 1 }, text: '' };
  }
  const before = text.slice(0, start).replace(isAlone ? /\r?\n?[ \t]*$/ : /[ \t]*$/, '').length;
  return { span: { start: before, end: after }, text: '' };
}

function puttingIn(
  { text, map }: Tree,
  { text: own, key, isAlone }: Comment,
  lineEnd: string,
  written: Set<string>,
): Edit {
  const insert = (at: number, put: string): Edit => ({ span: { start: at, end: at }, text: put });
  const pair = map.pairs.find((one) => one.key === key);
  const dash = dashOffset(text, 0, text.length);
  const isBlock = text[map.span.start] !== '{';
  if (!pair || !isBlock) return insert(dash, own + lineEnd);
  const behind = /[ \t]*(?=\r?\n|$)/y;
  behind.lastIndex = Math.max(pair.value.span.end, pair.keySpan.end);
  const isOnOneLine = !text.slice(pair.keySpan.start, pair.value.span.end).includes('\n');
  const isFree = isOnOneLine && !written.has(pair.key);
  if (!isAlone && isFree && behind.test(text)) {
    written.add(pair.key);
    return insert(Math.max(pair.value.span.end, pair.keySpan.end), ` ${own}`);
  }
  if (pair === map.pairs[0]) return insert(dash, own + lineEnd);
  const lineStart = text.lastIndexOf('\n', pair.keySpan.start) + 1;
  return insert(lineStart, text.slice(lineStart, pair.keySpan.start) + own + lineEnd);
}

/** What is put in at one place, in order, as one edit. */
function joined(edits: readonly Edit[]): Edit[] {
  const out = edits.filter(({ span }) => span.end > span.start);
  const puts = new Map<number, string>();
  for (const { span, text } of edits) {
    if (span.end === span.start) puts.set(span.start, (puts.get(span.start) ?? '') + text);
  }
  // What is put in where something begins that is taken out stands first there.
  return [
    ...out.map(({ span }) => {
      const text = puts.get(span.start) ?? '';
      puts.delete(span.start);
      return { span, text };
    }),
    ...[...puts].map(([start, text]) => ({ span: { start, end: start }, text })),
  ];
}
