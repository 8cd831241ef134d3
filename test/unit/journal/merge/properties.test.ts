/** What must be true of merging any two branches of any journal. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, waysOut } from '../../../../src/journal/finding';
import { readJournal } from '../../../../src/journal/journal';
import type { Side } from '../../../../src/journal/merge/conflict';
import { mergeJournals } from '../../../../src/journal/merge/merge-journals';
import type { MergeResult } from '../../../../src/journal/merge/result';
import { spoken } from '../../../../src/journal/spoken';
import { anyText, mixedText, nearlyValid } from '../../helpers/journals';
import { runs } from '../../helpers/runs';
import { branch, changes, type Diary, diary, layouts, tokensIn, write } from '../../helpers/two-branches';

const often = runs(400);

function errorsIn(text: string): string[] {
  return readJournal(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => spoken(message));
}

/** What the entries say, whatever their order. */
function valuesIn(text: string): string[] {
  return readJournal(text)
    .entries.map(({ entry }) => JSON.stringify(entry, sorted))
    .sort();
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value === 'string') return value.trimEnd();
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string')
      ? value.toSorted()
      : value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return value;
}

function resolved(base: string, ours: string, theirs: string, side: Side): MergeResult {
  const { conflicts } = mergeJournals(base, ours, theirs);
  return mergeJournals(base, ours, theirs, { sides: new Map(conflicts.map(({ id }) => [id, side])) });
}

/** Both branches change anything. */
const anything = fc.tuple(diary, changes, changes, layouts).map(([base, a, b, layout]) => ({
  layout,
  base: write(base, layout),
  ours: write(branch(base, a, 3), layout),
  theirs: write(branch(base, b, 4), layout),
}));

/** Each key, comment and entry belongs to one of the branches. */
const apart = fc
  .tuple(diary, changes, changes, layouts, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }))
  .map(([base, a, b, layout, owners]) => {
    const hash = (entry: number, key: string) =>
      (entry * 13 + (key.codePointAt(0) ?? 0) * 7 + key.length) % 60;
    const isOurs = (entry: number, key: string) => owners[hash(entry, key)] ?? true;
    // Whole entries are for one branch to take out, keys of these for the same one to change.
    const isWhole = (entry: number) => owners[(entry * 31) % 60] ?? false;
    const may = (mine: boolean) => (entry: number, key?: string) => {
      if (isWhole(entry)) return isOurs(entry, 'whole') === mine;
      return key !== undefined && isOurs(entry, key) === mine;
    };
    return { base, a, b, layout, mayOurs: may(true), mayTheirs: may(false) };
  });

describe('merging two branches of a journal', () => {
  it('is clean where they change different keys, and gives what both changed', () => {
    fc.assert(
      fc.property(apart, ({ base, a, b, layout, mayOurs, mayTheirs }) => {
        const ours = branch(base, a, 3, mayOurs);
        const theirs = branch(base, b, 4, mayTheirs);
        const texts = [base, ours, theirs].map((one) => write(one, layout)) as [string, string, string];
        const { text, conflicts } = mergeJournals(...texts);
        deepEqual(conflicts, []);
        deepEqual(errorsIn(text), []);
        deepEqual(valuesIn(text), valuesIn(write(expected(base, ours, theirs), layout)));
        deepEqual(tokensIn(text), tokensIn(write(expected(base, ours, theirs), layout)));
      }),
      often,
    );
  });

  it('loses no entry, key or comment, in conflict or not', () => {
    fc.assert(
      fc.property(anything, ({ base, ours, theirs }) => {
        const { text } = mergeJournals(base, ours, theirs);
        const [b, o, t, m] = [base, ours, theirs, text].map(tokensIn) as [
          Set<string>,
          Set<string>,
          Set<string>,
          Set<string>,
        ];
        for (const token of new Set([...o, ...t])) {
          if (!b.has(token) || (o.has(token) && t.has(token))) ok(m.has(token), `${token} is lost`);
        }
      }),
      often,
    );
  });

  it('reads without error once every conflict is decided, and takes the words of the side that was chosen', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom<Side>('ours', 'theirs', 'both'),
        ({ base, ours, theirs }, side) => {
          const { text, conflicts } = resolved(base, ours, theirs, side);
          deepEqual(conflicts, []);
          deepEqual(errorsIn(text), []);
          const own = side === 'ours' ? ours : theirs;
          const known = tokensIn(base);
          if (side === 'both') return;
          for (const token of tokensIn(own)) ok(known.has(token) || tokensIn(text).has(token), token);
        },
      ),
      often,
    );
  });

  it('is the same in both directions, up to order', () => {
    fc.assert(
      fc.property(anything, ({ base, ours, theirs }) => {
        const [there, back] = [mergeJournals(base, ours, theirs), mergeJournals(base, theirs, ours)];
        equal(there.conflicts.length, back.conflicts.length);
        deepEqual(
          valuesIn(resolved(base, ours, theirs, 'ours').text),
          valuesIn(resolved(base, theirs, ours, 'theirs').text),
        );
      }),
      often,
    );
  });

  it('puts markers around what differs only, and either side of them is that side', () => {
    fc.assert(
      fc.property(anything, ({ base, ours, theirs }) => {
        const { text, conflicts } = mergeJournals(base, ours, theirs);
        const regions = readJournal(text).findings.filter(({ code }) => code === 'conflict-markers');
        equal(regions.length > 0, conflicts.length > 0);
        for (const [i, side] of (['ours', 'theirs'] as const).entries()) {
          const edits = regions.flatMap((region) => waysOut(region)[i]?.edits ?? []);
          deepEqual(valuesIn(applyEdits(text, edits)), valuesIn(resolved(base, ours, theirs, side).text));
        }
      }),
      often,
    );
  });

  it('keeps the order of dates, line ends and every line of ours that nobody changed', () => {
    fc.assert(
      fc.property(anything, ({ base, ours, theirs, layout }) => {
        const { text, conflicts } = mergeJournals(base, ours, theirs);
        fc.pre(conflicts.length === 0);
        const dates = [...text.matchAll(/(?:attack|day|treatment|visit|note): (\d{4}-\d\d-\d\d)/g)].map(
          (m) => m[1],
        );
        deepEqual(dates, dates.toSorted());
        if (layout.lineEnd === '\r\n') ok(!/(?<!\r)\n/.test(text));
        else ok(!text.includes('\r'));
      }),
      often,
    );
  });
});

describe('merging where one side did nothing', () => {
  const texts = fc.oneof(
    { weight: 2, arbitrary: nearlyValid },
    { weight: 2, arbitrary: mixedText },
    { weight: 1, arbitrary: anyText },
  );

  it('gives the other side to the letter, whatever the texts hold', () => {
    fc.assert(
      fc.property(texts, texts, (base, other) => {
        deepEqual(mergeJournals(base, other, base), { text: other, conflicts: [] });
        deepEqual(mergeJournals(base, other, other), { text: other, conflicts: [] });
      }),
      often,
    );
  });

  it('takes the other side’s entries, in the layout of ours', () => {
    fc.assert(
      fc.property(diary, changes, layouts, (base, all, layout) => {
        const [before, after] = [write(base, layout), write(branch(base, all, 3), layout)];
        const { text, conflicts } = mergeJournals(before, before, after);
        deepEqual(conflicts, []);
        deepEqual(valuesIn(text), valuesIn(after));
        deepEqual(tokensIn(text), tokensIn(after));
      }),
      often,
    );
  });

  it('never fails, and says so where it cannot tell entries', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, ours, theirs) => {
        const { text, conflicts } = mergeJournals(base, ours, theirs);
        // By words, since a value by itself may come to stand in a list.
        const words = (one: string) => one.split(/[\s,[\]{}-]+/).filter(Boolean);
        if (conflicts.length > 0) ok(text.includes('<<<<<<<'));
        else if (words(base).length === 0) for (const word of words(ours)) ok(text.includes(word), word);
      }),
      often,
    );
  });
});

/** By entry and key, where no key was changed by both. */
function expected(base: Diary, ours: Diary, theirs: Diary): Diary {
  const byFirst = (all: Diary) => new Map(all.map((one) => [one.first, one]));
  const [b, o, t] = [byFirst(base), byFirst(ours), byFirst(theirs)];
  const firsts = new Set([...o.keys(), ...t.keys()]);
  return [...firsts].flatMap((first) => {
    const [before, mine, other] = [b.get(first), o.get(first), t.get(first)];
    if (!before) return [mine, other].filter((one) => one !== undefined);
    if (!mine || !other) return [];
    const names = new Set([...Object.keys(mine.keys), ...Object.keys(other.keys)]);
    const keys: Record<string, string> = {};
    for (const name of names) {
      const value = mine.keys[name] === before.keys[name] ? other.keys[name] : mine.keys[name];
      if (value !== undefined) keys[name] = value;
    }
    return [{ first, keys, above: [...mine.above, ...other.above] }];
  });
}
