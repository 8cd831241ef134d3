/** Reads the event trees of the YAML test suite: what its texts mean, written down by its authors. */

export type Value = string | null | Value[] | { pairs: [Value, Value][] };

export interface Meaning {
  /** A block list or not: the root of each document. */
  documents: { isBlockList: boolean; value: Value }[];
  hasAlias: boolean;
  /** Anchors or tags. */
  hasProperty: boolean;
  /** A key that is a list or a map. */
  hasComplexKey: boolean;
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', '\\': '\\' };
const scalarForm = /^=VAL (?:&\S+ )?(?:<[^>]*> )?([:'"|>])(.*)$/s;

export function meaningOf(tree: string): Meaning {
  const events = tree
    .split('\n')
    .map((line) => line.trimStart())
    .filter((line) => line !== '');
  const meaning: Meaning = {
    documents: [],
    hasAlias: events.some((event) => event.startsWith('=ALI')),
    hasComplexKey: false,
    hasProperty: events.some((event) => /^(?:=VAL|\+\w+(?: \[\]| \{\})?) [&<]/.test(event)),
  };
  const queue = events.filter((event) => !/^[+-](?:STR|DOC)/.test(event));
  while (queue.length > 0) {
    const isBlockList = queue[0]?.startsWith('+SEQ') === true && !queue[0].startsWith('+SEQ []');
    meaning.documents.push({ isBlockList, value: next(queue) });
  }
  meaning.hasComplexKey = meaning.documents.some(({ value }) => hasComplexKey(value));
  return meaning;
}

function hasComplexKey(value: Value): boolean {
  if (Array.isArray(value)) return value.some(hasComplexKey);
  if (typeof value !== 'object' || value === null) return false;
  return value.pairs.some(([key, held]) => (typeof key === 'object' && key !== null) || hasComplexKey(held));
}

function next(queue: string[]): Value {
  const event = queue.shift() ?? '';
  if (event.startsWith('+SEQ')) return until(queue, '-SEQ');
  if (event.startsWith('+MAP')) {
    const parts = until(queue, '-MAP');
    const pairs = parts.flatMap((part, i): [Value, Value][] =>
      i % 2 === 0 ? [[part, parts[i + 1] ?? null]] : [],
    );
    return { pairs };
  }
  const [, style, text = ''] = scalarForm.exec(event) ?? [];
  const value = text.replaceAll(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
  return style === ':' && /^(?:|~|null|Null|NULL)$/.test(value) ? null : value;
}

function until(queue: string[], end: string): Value[] {
  const values: Value[] = [];
  while (queue.length > 0 && !queue[0]?.startsWith(end)) values.push(next(queue));
  queue.shift();
  return values;
}
