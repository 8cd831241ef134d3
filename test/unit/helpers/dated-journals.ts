/** Makes up journals whose entries are told by a number of their own, comments above them included, in any order of dates. */
import fc from 'fast-check';
import { type Journal, readJournal } from '../../../src/journal/journal';
import { cut } from '../../../src/journal/read/cut';

/** Within two months, so that dates meet. */
const date = fc
  .tuple(fc.constantFrom('2026-02', '2026-03'), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `${month}-${String(day).padStart(2, '0')}`);

const kindLine = fc.oneof(
  { weight: 4, arbitrary: date.map((text) => `day: ${text}`) },
  { weight: 1, arbitrary: date.map((text) => `attack: ${text} 06:40`) },
  { weight: 1, arbitrary: fc.tuple(date, date).map((both) => `clear: ${both.sort().join('/')}`) },
  { weight: 1, arbitrary: fc.constantFrom('treatment: 2026', 'treatment: 2026-03', 'treatment: 2025') },
  { weight: 1, arbitrary: fc.constantFrom('day: soon', 'dya: 2026-03-02') },
);

const above = fc.constantFrom('', '', '# N above\n', '# N above\n# and N more\n');
const below = fc.constantFrom(
  '',
  '',
  '  note: |\n    N slept.\n\n    Then well.\n',
  '  note: |+\n    N\n\n\n',
  '  # N inside\n',
  '# N below\n\n',
  '  x-a: {b: [N,\n    c]}\n',
);
/** What stands between entries; never a comment right above the next one. */
const gap = fc.constantFrom('', '', '\n', '\n\n', '\n# apart\n\n', '   \n');

/** Entry `i` says `x-id: i`, and so do the comments that belong to it. */
export const datedJournal: fc.Arbitrary<string> = fc
  .record({
    start: fc.constantFrom('', '\uFEFF', '# head\n\n', '---\n', '\uFEFF# head\n\n'),
    entries: fc.array(fc.tuple(above, kindLine, below, gap), { maxLength: 8 }),
    end: fc.constantFrom('', '', '\n# foot\n', '...\n'),
    isCrlf: fc.boolean(),
    isCut: fc.boolean(),
  })
  .map(({ start, entries, end, isCrlf, isCut }) => {
    const texts = entries.map(([over, kind, under, between], i) => {
      const text = `${over}- ${kind}\n  x-id: ${i}\n${under}`.replaceAll('N', `n${i}`);
      return text + between;
    });
    const isEnded = entries.length > 0 || end !== '...\n';
    const lf = start + texts.join('') + (isEnded ? end : '');
    const whole = isCut ? lf.replace(/\n$/, '') : lf;
    return isCrlf ? whole.replaceAll('\n', '\r\n') : whole;
  });

/** The lines of a text that are not blank, sorted. */
export function linesIn(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.replace(/\r+$/, ''))
    .filter((line) => line.trim() !== '')
    .sort();
}

/** Each comment of an entry names it by its number: which entry of the text it belongs to is as it was. */
export function strayComments(text: string): string[] {
  return cut(text).slices.flatMap(({ start, end }) => {
    const slice = text.slice(start, end);
    const id = /x-id: (\d+)/.exec(slice)?.[1];
    return [...slice.matchAll(/n(\d+)/g)]
      .filter((match) => match[1] !== id)
      .map(([name]) => `${name} at ${id}`);
  });
}

/** Values of the entries, without the line ends that a text ends with; sorted. */
export function valuesIn(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => readJournal(text).entries)
    .map(({ entry }) =>
      JSON.stringify(entry, (_, value) => (typeof value === 'string' ? value.trimEnd() : value)),
    )
    .sort();
}

export function entriesOf(text: string): Journal['entries'] {
  return readJournal(text).entries;
}
