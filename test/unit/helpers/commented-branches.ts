/** Makes up a journal with comments anywhere and two branches of it, line by line. Most comments are written once only, with a number. */
import fc from 'fast-check';
import { branch, type Change, changes, diary, type Layout, layouts, write } from './two-branches';

export interface CommentEdit {
  /** Where, of as many lines as there are. */
  at: number;
  what: 'apart' | 'above' | 'twin' | 'drop' | 'blank';
}

const edits = fc.array(
  fc.record({
    at: fc.nat({ max: 60 }),
    what: fc.constantFrom('apart', 'apart', 'above', 'twin', 'drop', 'drop', 'blank'),
  }) as fc.Arbitrary<CommentEdit>,
  { maxLength: 5 },
);

export interface Commented {
  base: string;
  ours: string;
  theirs: string;
}

export const commented: fc.Arbitrary<Commented> = fc
  .tuple(diary, changes, changes, layouts, fc.tuple(edits, edits, edits))
  .map(([base, a, b, layout, [first, mine, other]]) => {
    const text = (all: readonly Change[], offset: number) => write(branch(base, all, offset), layout);
    // Each branch has what was written before it, at the same lines of its text as far as these are there.
    const before = withEdits(text([], 0), first, layout, 'b');
    const carried = (all: readonly Change[], offset: number) => carry(before, text([], 0), text(all, offset));
    return {
      base: before,
      ours: withEdits(carried(a, 3), mine, layout, 'o'),
      theirs: withEdits(carried(b, 4), other, layout, 'h'),
    };
  });

/** The comments and blank lines that `marked` has beyond `plain`, put into another text above the same lines. */
function carry(marked: string, plain: string, to: string): string {
  const own = linesIn(plain);
  const extra = new Map<string, string[]>();
  let next = 0;
  let waiting: string[] = [];
  const seen = new Map<string, number>();
  const nth = (line: string, counts: Map<string, number>) => {
    const n = counts.get(line) ?? 0;
    counts.set(line, n + 1);
    return `${line}${n}`;
  };
  for (const line of linesIn(marked)) {
    if (line === own[next]) {
      next++;
      extra.set(nth(line, seen), waiting);
      waiting = [];
    } else waiting.push(line);
  }
  const counts = new Map<string, number>();
  const result = linesIn(to).flatMap((line) => [...(extra.get(nth(line, counts)) ?? []), line]);
  return [...result, ...waiting].join('');
}

function withEdits(text: string, all: readonly CommentEdit[], { lineEnd }: Layout, sign: string): string {
  const lines = linesIn(text);
  for (const [i, { at, what }] of all.entries()) {
    const put = {
      apart: ['', `# ${sign}-${i}`, ''],
      above: [`# ${sign}-${i}`],
      twin: ['', '# ---', ''],
      blank: [''],
    };
    const comments = lines.flatMap((line, n) => (line.trim().startsWith('#') ? [n] : []));
    // Comments apart stand above an entry or below all, others above any line.
    const starts = lines.flatMap((line, n) => (line.startsWith('- ') ? [n] : []));
    const places = what === 'above' ? lines.map((_, n) => n) : starts;
    const place = at % 7 === 0 ? lines.length : (places[at % places.length] ?? lines.length);
    if (what !== 'drop') lines.splice(place, 0, ...put[what].map((line) => line + lineEnd));
    else if (comments.length > 0) lines.splice(comments[at % comments.length] ?? 0, 1);
  }
  return lines.join('');
}

function linesIn(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== '');
}
