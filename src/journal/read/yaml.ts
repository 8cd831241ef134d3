/** The one place that knows the YAML library: an entry's text to a tree of texts with places, and what is wrong with it. */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
  Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Finding, quoted, type Span } from '../finding';
import type { MapNode, Node, Pair, ScalarNode } from '../node';
import { type Phrase, phrase } from '../phrase';
import { aliasOrTag } from '../rules/alias-or-tag';
import { duplicateKey } from '../rules/duplicate-key';
import { syntax } from '../rules/syntax';

export interface YamlRead {
  /** Null where the text is empty or not YAML. */
  root: Node | null;
  findings: Finding[];
}

/** Reads one YAML document. Numbers, dates and booleans stay the texts they are. Never throws. */
export function readYaml(text: string): YamlRead {
  try {
    const document = compose(text);
    if (!document) return { root: null, findings: [] };
    const problem = document.errors[0];
    if (problem) return { root: null, findings: [syntaxFinding(problem, text)] };
    const findings: Finding[] = [];
    const contents = document.contents as ParsedNode | null;
    return { root: contents ? convert(contents, { text, findings, key: null }) : null, findings };
  } catch {
    // Nothing is known to get here; if something does, the entry is left out and its neighbours stay.
    const message = phrase('This text cannot be read as YAML. Compare it with an entry that works.');
    return { root: null, findings: [syntax.at({ start: 0, end: text.length }, message)] };
  }
}

/** The failsafe schema keeps every scalar a text; own checks for repeated keys are linear, the library's are not. */
function compose(text: string): Document.Parsed | undefined {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false });
  const tokens = upToError(new Parser().parse(text));
  for (const document of composer.compose(tokens, true, text.length)) return document as Document.Parsed;
  return undefined;
}

/** One error is told, and a text can hold one for each of its characters. */
function* upToError(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  for (const token of tokens) {
    yield token;
    if (token.type === 'error') return;
  }
}

interface Context {
  text: string;
  findings: Finding[];
  /** The key whose value is being read. */
  key: string | null;
}

/** Null where the value is refused; what is around it drops it. */
function convert(node: ParsedNode | null, context: Context, emptyAt = 0): Node | null {
  if (!node) return emptyScalar(emptyAt);
  // The library counts line ends and blank lines after a block as its own; nobody who looks at it does.
  const span = { start: node.range[0], end: trimmedEnd(context.text, node.range[1]) };
  span.end = Math.max(span.start, span.end);
  if (isRefused(node, span, context)) return null;
  if (isMap(node)) return convertMap(node as YAMLMap<ParsedNode, ParsedNode | null>, span, context);
  if (isSeq(node)) return convertList(node as YAMLSeq<ParsedNode | null>, span, context);
  return convertScalar(node as Scalar.Parsed, span);
}

/** A refused item takes its list with it, since a list is complete or not known; a list of maps is kept for the rest. */
function convertList(node: YAMLSeq<ParsedNode | null>, span: Span, context: Context): Node | null {
  const items = node.items.map((item) => convert(item, context, span.start)).filter((item) => item !== null);
  const isWhole = items.length === node.items.length;
  return isWhole || items.some((item) => item.type === 'map') ? { type: 'list', items, span } : null;
}

function convertScalar(node: Scalar.Parsed, span: Span): ScalarNode {
  const text = String(node.value ?? '');
  if (node.type === Scalar.PLAIN || node.type === undefined) {
    const isNull = text === '' || text === '~' || /^(?:null|Null|NULL)$/.test(text);
    return { type: 'scalar', text: isNull ? null : text, style: 'plain', span };
  }
  const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  return { type: 'scalar', text, style: isBlock ? 'block' : 'quoted', span };
}

function emptyScalar(at: number): ScalarNode {
  return { type: 'scalar', text: null, style: 'plain', span: { start: at, end: at } };
}

function convertMap(node: YAMLMap<ParsedNode, ParsedNode | null>, span: Span, context: Context): MapNode {
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  const lost = new Set<string>();
  for (const { key: keyNode, value } of node.items) {
    const keySpan = keyNode ? { start: keyNode.range[0], end: keyNode.range[1] } : span;
    const key = isScalar(keyNode) ? String(keyNode.value ?? '') : null;
    if (key === null || isMergeKey(key, keyNode)) {
      const what = key === null ? phrase('key of several parts') : phrase('merge key');
      const written = textAt(context, keySpan);
      context.findings.push(aliasOrTag.at(keySpan, what, written, written));
      continue;
    }
    if (seen.has(key)) {
      lost.add(key);
      context.findings.push(duplicateKey.at(keySpan, key));
    }
    seen.add(key);
    const inside = { ...context, key };
    const converted = isRefused(keyNode, keySpan, inside) ? null : convert(value, inside, keySpan.end);
    if (converted) pairs.push({ key, keySpan, value: converted });
    else lost.add(key);
  }
  return { type: 'map', pairs: pairs.filter(({ key }) => !lost.has(key)), lost: [...lost], span };
}

function isMergeKey(key: string, node: ParsedNode): boolean {
  return key === '<<' && (node as Scalar).type === Scalar.PLAIN;
}

/** Aliases, anchors and tags: a finding, and no value in their place. */
function isRefused(node: ParsedNode, span: Span, context: Context): boolean {
  const what = oddityOf(node);
  if (!what) return false;
  const written = isAlias(node) ? span : propertySpan(span, context.text);
  context.findings.push(aliasOrTag.at(written, what, textAt(context, written), context.key));
  return true;
}

function oddityOf(node: ParsedNode): Phrase | undefined {
  if (isAlias(node)) return phrase('alias');
  return (node as Scalar).anchor ? phrase('anchor') : node.tag ? phrase('tag') : undefined;
}

/** Anchors and tags stand before the value's own range, on its line or one above; scanned by hand to stay linear. */
function propertySpan(value: Span, text: string): Span {
  let span = value;
  for (let end = trimmedEnd(text, value.start); end > 0; end = trimmedEnd(text, span.start)) {
    let start = end;
    while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
    if (text[start] !== '&' && text[start] !== '!') break;
    span = { start, end: span === value ? end : span.end };
  }
  return span;
}

function trimmedEnd(text: string, from: number): number {
  let end = from;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function textAt({ text }: Context, span: Span): string {
  return text.slice(span.start, span.end);
}

const causes: Record<string, Phrase> = {
  BAD_INDENT: phrase(
    'The indentation does not fit here. Keys of an entry start two spaces in, one below the other.',
  ),
  TAB_AS_INDENT: phrase('A tab stands where spaces are needed. Indent with two spaces.'),
  MISSING_CHAR: phrase('Something is not closed here: look for a missing quote, bracket or comma.'),
  MULTILINE_IMPLICIT_KEY: phrase('A colon is missing after this key, or the line above goes on by mistake.'),
  BLOCK_IN_FLOW: phrase('A list or keys on lines of their own cannot stand inside brackets.'),
  BLOCK_AS_IMPLICIT_KEY: phrase(
    'Two keys, or a second colon, stand on this line. Put each key on its own line, and a text with a colon in quotes.',
  ),
  BAD_SCALAR_START: phrase('A text cannot start with this character. Put the text in quotes.'),
  BAD_DQ_ESCAPE: phrase('A backslash in double quotes needs a second one. Or use single quotes.'),
  UNEXPECTED_TOKEN: phrase(
    'This does not belong here. Look for a missing colon, quote or bracket just before it.',
  ),
  BAD_DIRECTIVE: phrase('A line starting with % is not part of a journal. Take it out.'),
  MULTIPLE_DOCS: phrase('A second document starts here; a journal is one. Take the line out.'),
};

function syntaxFinding(problem: YAMLError, text: string): Finding {
  const [from, to] = problem.pos;
  // What is missing at the very end is shown where the text stops.
  const start = text.slice(from).trim() === '' ? lastContent(text) : from;
  const end = Math.max(start, Math.min(to, text.length));
  const lineEnd = text.indexOf('\n', start);
  const lastEnd = lineEnd === -1 ? text.length : lineEnd;
  // A place of one character is hard to see and to read out: the rest of its line says more.
  const span = { start, end: end - start > 1 ? Math.min(end, lastEnd) : lastEnd };
  const near = text.slice(span.start, span.end).trim();
  const cause = causeOf(problem, near);
  return syntax.at(span, near === '' ? cause : phrase('{0} It is at {1}.', cause, quoted(near)));
}

/** One code of the library stands for slips that a person sees as different ones. */
function causeOf({ code, message }: YAMLError, near: string): Phrase {
  let cause: string = code;
  if (code === 'BAD_INDENT' && message.includes('end with a')) cause = 'MISSING_CHAR';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(near)) cause = 'BAD_INDENT';
  return causes[cause] ?? phrase('This is not valid YAML.');
}

/** Where the last line that is not blank begins to say something. */
function lastContent(text: string): number {
  const line = text.lastIndexOf('\n', text.trimEnd().length - 1) + 1;
  return line + text.slice(line).search(/\S|$/);
}
