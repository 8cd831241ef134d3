/** One entry's text to its value and findings: a pure function of that text, which is why it can be remembered by it. */
import { allowedIn } from '../check/levels';
import type { Finding, Span } from '../finding';
import { dashOffset } from '../line-index';
import type { MapNode, Node } from '../node';
import { phrase } from '../phrase';
import { syntax } from '../rules/syntax';
import { unknownKind } from '../rules/unknown-kind';
import { type Entry, isKind, kinds } from '../schema/kinds';
import { readGood } from './good';
import { checkKeys } from './keys';
import { example, kindOf } from './kind';
import { refuseEntry } from './limits';
import { readPlain } from './plain';
import { checkTimes } from './times';
import { checkTraps } from './traps';
import { readValues } from './values';
import { readYaml } from './yaml';

export interface EntryRead {
  /** Null where the entry is left out: its YAML, its kind or its date cannot be read. */
  entry: Entry | null;
  /** Spans count from the start of the entry's text. */
  findings: readonly Finding[];
}

/** Reads an entry, from its comment lines or dash to the next one's. Never throws. */
export function readEntry(text: string): EntryRead {
  const good = readGood(text);
  return good ? { entry: good, findings: none } : readLong(text);
}

/** Shared by all that read well. */
const none: readonly Finding[] = [];

/** The same for every text, by way of its tree. */
export function readLong(text: string): EntryRead {
  const refused = refuseEntry(text);
  if (refused) return { entry: null, findings: [refused] };
  const plain = readPlain(text);
  const { root, findings } = plain ? { root: plain, findings: [] } : readYaml(withoutTab(text));
  const map = root && entryMap(root, text, findings);
  const entry = map ? readMap(map, text, findings) : null;
  if (!entry) nameWhole(findings);
  if (findings.length === 0) return { entry, findings: none };
  silence(findings, text);
  findings.sort((a, b) => a.span.start - b.span.start);
  return { entry, findings };
}

/** What the writer allowed at this entry is not shown; what it leaves out of figures is named there all the same. */
function silence(findings: readonly Finding[], text: string): void {
  const allowed = allowedIn(text);
  for (const finding of findings) if (allowed.has(finding.code)) finding.isSilenced = true;
}

/** A tab after the dash is named where the file is cut; the entry counts all the same. */
function withoutTab(text: string): string {
  const tab = dashOffset(text, 0, text.length) + 1;
  return text[tab] === '\t' ? `${text.slice(0, tab)} ${text.slice(tab + 1)}` : text;
}

/** What takes the kind or the date away takes the entry away: the finding says so. */
function nameWhole(findings: Finding[]): void {
  const causes = findings.filter((finding) => finding.leftOut);
  const cause = causes.find(({ leftOut }) => leftOut?.key && isKind(leftOut.key)) ?? causes[0];
  if (cause && causes.every(({ leftOut }) => leftOut?.key !== null)) cause.leftOut = { key: null };
}

function readMap(map: MapNode, text: string, findings: Finding[]): Entry | null {
  const kind = kindOf(map, findings);
  if (!kind) return null;
  const schema = kinds[kind];
  checkKeys(map, schema, kind, findings);
  const values = readValues<(typeof kinds)['attack']>(
    map,
    schema as (typeof kinds)['attack'],
    text,
    findings,
    kind,
  );
  if (!values) return null;
  const { [kind as 'attack']: when, ...rest } = values;
  const entry = { kind, when, ...rest } as Entry;
  checkTimes(entry, map, findings);
  checkTraps(map, schema, text, findings);
  return entry;
}

function entryMap(root: Node, text: string, findings: Finding[]): MapNode | null {
  const item = root.type === 'list' ? root.items[0] : undefined;
  if (root.type === 'list' && root.items.length > 1) {
    findings.push(
      syntax.at(
        root.items[1]?.span ?? root.span,
        phrase('Two entries run together here. Start each on a line of its own.'),
      ),
    );
    return null;
  }
  if (item?.type === 'map') return item;
  if (findings.some((finding) => finding.leftOut)) return null;
  const span = item && item.span.end > item.span.start ? item.span : dashSpan(text);
  findings.push(
    unknownKind.at(span, phrase('An entry starts with its kind and its date, such as {0}.', example)),
  );
  return null;
}

function dashSpan(text: string): Span {
  const start = dashOffset(text, 0, text.length);
  return { start, end: Math.min(text.length, start + 1) };
}
