/** Makes up a journal and two branches of it. Every value that can be told by its text is written once only, with a number. */
import fc from 'fast-check';

export interface Model {
  /** The kind and what it says, such as `day: 2026-03-02`. */
  first: string;
  /** By key, as written after the colon. */
  keys: Readonly<Record<string, string>>;
  above: readonly string[];
}

export type Diary = readonly Model[];

export interface Layout {
  lineEnd: string;
  gap: string;
  isFlow: boolean;
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  gap: fc.constantFrom('', '\n', '\n# apart\n\n'),
  isFlow: fc.constantFrom(false, false, true),
});

export function write(diary: Diary, { lineEnd, gap, isFlow }: Layout): string {
  const texts = diary.map(({ first, keys, above }) => {
    const comments = above.map((line) => `# ${line}\n`).join('');
    const pairs = [first, ...Object.entries(keys).map(([key, value]) => `${key}:${value}`)];
    const canFlow = isFlow && pairs.every((pair) => !pair.includes('\n') && !pair.includes('#'));
    return comments + (canFlow ? `- {${pairs.join(', ')}}\n` : `- ${pairs.join('\n  ')}\n`);
  });
  return texts.join(gap).replaceAll('\n', lineEnd);
}

const kinds: [first: (date: string) => string, keys: string[]][] = [
  [(date) => `attack: ${date} 06:40`, ['pain', 'symptoms', 'doses', 'note', 'impact', 'tags', 'course']],
  [(date) => `day: ${date}`, ['headache', 'stress', 'factors', 'missed', 'note', 'x-own']],
  [(date) => `treatment: ${date}`, ['dose', 'plan', 'note', 'route']],
  [(date) => `visit: ${date}`, ['with', 'reason', 'decided', 'ask']],
  [(date) => `note: ${date}`, ['text', 'tags']],
];

const needs: Readonly<Record<string, string>> = { treatment: 'drug', note: 'text' };

/** Numbers, so that every text is another one. */
let count = 0;
const fresh = (word: string) => `${word}-${++count}`;

const values: Readonly<Record<string, (n: number) => string>> = {
  pain: (n) => ` ${n % 11}`,
  headache: (n) => ` ${n % 11}`,
  stress: (n) => ` ${n % 11}`,
  impact: (n) => ` ${['none', 'mild', 'moderate', 'severe'][n % 4]}`,
  dose: (n) => ` [${1 + (n % 3)} mg, 5 mg]`,
  symptoms: () => ` [${fresh('s')}, ${fresh('s')}]`,
  factors: () => `\n    - ${fresh('f')}\n    - ${fresh('f')}`,
  tags: () => ` ${fresh('t')}`,
  doses: (n) => ` [{drug: ${fresh('drug')}, at: T0${n % 10}:05}]`,
  course: (n) => ` [{at: T0${n % 10}:10, pain: ${n % 11}}]`,
  missed: () => `\n    - drug: ${fresh('drug')}\n      doses: 2`,
  'x-own': () => ` {a: ${fresh('x')}, b: ${fresh('x')}}`,
};

export function written(key: string, n: number): string {
  const make = values[key];
  if (make) return make(n);
  return n % 3 === 0
    ? ` |\n    ${fresh('text')}\n    and on`
    : ` ${fresh('text')}${n % 3 === 1 ? ` # ${fresh('c')}` : ''}`;
}

export interface Change {
  entry: number;
  what: 'set' | 'drop' | 'comment' | 'delete' | 'add';
  key: number;
  n: number;
}

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    entry: fc.nat(),
    what: fc.constantFrom('set', 'set', 'set', 'drop', 'comment', 'delete', 'add'),
    key: fc.nat(),
    n: fc.nat(),
  }) as fc.Arbitrary<Change>,
  { maxLength: 6 },
);

/** Dates far enough from each other that none is a corrected other one. */
function dateAt(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
}

function model(day: number, kind: number, keys: readonly number[]): Model {
  const [first, known] = kinds[kind % kinds.length] ?? [(date: string) => `day: ${date}`, []];
  const line = first(dateAt(day));
  const need = needs[line.split(':')[0] ?? ''];
  const entries = keys.map((n): [string, string] => {
    const key = known[n % known.length] ?? 'note';
    return [key, written(key, n)];
  });
  const needed: [string, string][] = need ? [[need, ` ${fresh('name')}`]] : [];
  return { first: line, keys: Object.fromEntries([...needed, ...entries]), above: [] };
}

export const diary: fc.Arbitrary<Diary> = fc
  .array(fc.tuple(fc.nat(), fc.array(fc.nat(), { maxLength: 5 })), { maxLength: 6 })
  .map((all) => all.map(([kind, keys], i) => model(10 * i, kind, keys)));

/**
 * @param mayTouch what this branch may change: entries as a whole (`key` undefined) and keys of them
 * @param offset of the days on which it adds entries
 */
export function branch(
  base: Diary,
  all: readonly Change[],
  offset: number,
  mayTouch: (entry: number, key?: string) => boolean = () => true,
): Diary {
  const models: (Model | null)[] = [...base];
  const added: Model[] = [];
  for (const { entry, what, key, n } of all) {
    const put = what === 'add' ? model(10 * (entry % 8) + offset, key, [n, n + 1]) : undefined;
    if (put && !added.some((other) => dateOf(other) === dateOf(put))) added.push(put);
    const i = base.length === 0 ? -1 : entry % base.length;
    const one = models[i];
    if (!one) continue;
    const kind = one.first.split(':')[0] ?? '';
    const known = kinds.find(([first]) => first('').startsWith(`${kind}:`))?.[1] ?? [];
    const name = known[key % known.length] ?? 'note';
    const needed = needs[kind] === name;
    if (what === 'delete' && mayTouch(i)) models[i] = null;
    else if (what === 'comment' && mayTouch(i, '#'))
      models[i] = { ...one, above: [...one.above, fresh('c')] };
    else if (what === 'set' && mayTouch(i, name)) {
      models[i] = { ...one, keys: { ...one.keys, [name]: written(name, n) } };
    } else if (what === 'drop' && !needed && mayTouch(i, name)) {
      const { [name]: _, ...keys } = one.keys;
      models[i] = { ...one, keys };
    }
  }
  return [...models.filter((one) => one !== null), ...added].sort((a, b) => compare(dateOf(a), dateOf(b)));
}

export function dateOf({ first }: Model): string {
  return first.slice(first.indexOf(':') + 2);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every word with a number in a text. */
export function tokensIn(text: string): Set<string> {
  return new Set(text.match(/\b(?:text|drug|name|[sftcx])-\d+/g) ?? []);
}
