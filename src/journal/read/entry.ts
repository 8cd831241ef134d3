/** One entry's text to its value and findings: a pure function of that text, which is why it can be remembered by it. */
import { type Finding, quoted, type Span } from '../finding';
import type { MapNode, Node } from '../node';
import { replacing } from '../rules/rule';
import { syntax } from '../rules/syntax';
import { unknownKind } from '../rules/unknown-kind';
import { type Entry, isKind, type Kind, kindNames, kinds } from '../schema/kinds';
import { nearest } from '../suggest';
import { checkKeys } from './keys';
import { refuseEntry } from './limits';
import { checkTimes } from './times';
import { readValues } from './values';
import { readYaml } from './yaml';

export interface EntryRead {
  /** Null where the entry is left out: its YAML, its kind or its date cannot be read. */
  entry: Entry | null;
  /** Spans count from the start of the entry's text. */
  findings: Finding[];
}

/** Reads an entry, from its comment lines or dash to the next one's. Never throws. */
export function readEntry(text: string): EntryRead {
  const refused = refuseEntry(text);
  if (refused) return { entry: null, findings: [refused] };
  const { root, findings } = readYaml(text);
  const map = root && entryMap(root, text, findings);
  const entry = map ? readMap(map, text, findings) : null;
  if (!entry) nameWhole(findings);
  findings.sort((a, b) => a.span.start - b.span.start);
  return { entry, findings };
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
  checkTimes(entry, map, text, findings);
  return entry;
}

const example = 'such as `- attack: 2026-03-02 06:40`';

function entryMap(root: Node, text: string, findings: Finding[]): MapNode | null {
  const item = root.type === 'list' ? root.items[0] : undefined;
  if (root.type === 'list' && root.items.length > 1) {
    findings.push(
      syntax.at(
        root.items[1]?.span ?? root.span,
        'Two entries run together here. Start each on a line of its own.',
      ),
    );
    return null;
  }
  if (item?.type === 'map') return item;
  if (findings.some((finding) => finding.leftOut)) return null;
  const span = item && item.span.end > item.span.start ? item.span : dashSpan(text);
  findings.push(unknownKind.at(span, `An entry starts with its kind and its date, ${example}.`));
  return null;
}

function dashSpan(text: string): Span {
  const dash = text.search(/^-/m);
  const start = Math.max(0, dash);
  return { start, end: Math.min(text.length, start + 1) };
}

/** The one kind key present; `note` is one only where no other stands. */
function kindOf(map: MapNode, findings: Finding[]): Kind | null {
  const present = map.pairs.filter((pair) => isKind(pair.key));
  const others = present.filter((pair) => pair.key !== 'note');
  const [first, second] = others.length > 0 ? others : present;
  if (first && !second) return first.key as Kind;
  if (first && second) {
    const message = `This entry is of two kinds, \`${first.key}\` and \`${second.key}\`. Give the second an entry of its own.`;
    findings.push(unknownKind.at(second.keySpan, message));
    return null;
  }
  const isNamed = findings.some(({ leftOut }) => leftOut?.key && isKind(leftOut.key));
  if (!isNamed) findings.push(missingKind(map));
  return null;
}

function missingKind(map: MapNode): Finding {
  const pair = map.pairs[0];
  const suggestion = pair && nearest(pair.key, kindNames);
  if (pair && suggestion) {
    const message = `There is no kind of entry ${quoted(pair.key)}. Did you mean \`${suggestion}\`?`;
    return unknownKind.at(pair.keySpan, message, [replacing(pair.keySpan, suggestion)]);
  }
  const list = kindNames.map((kind) => `\`${kind}\``).join(', ');
  return unknownKind.at(
    pair?.keySpan ?? map.span,
    `An entry starts with its kind and date, ${example}. The kinds are ${list}.`,
  );
}
