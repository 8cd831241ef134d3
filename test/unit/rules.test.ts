/**
 * Each rule on its fixtures: it finds what is marked and nothing else, says what is on file, and its fixes give what
 * stands beside them. `UPDATE_GOLDEN=1` writes down anew what is said, after a change that is meant.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { applyEdits, type Edit, type Finding, type Fix, waysOut } from '../../src/journal/finding';
import { codes } from '../../src/journal/rules/codes';
import { spoken } from '../../src/journal/spoken';
import { Folders } from './cli/support/folders';
import { runCli } from './cli/support/run-cli';
import {
  checkTexts,
  type FixFixture,
  fixesIn,
  fixturesRoot,
  inLines,
  type Mark,
  marksIn,
  placesOf,
  type Texts,
  textsIn,
  wordsOf,
} from './helpers/rule-fixtures';

interface Offer {
  file: string;
  finding: Finding;
  fix: Fix;
}

/** The fixes offered for findings of a code, in the order of files and places. */
function offersOf(texts: Texts, code: string): Offer[] {
  return [...checkTexts(texts, true)].flatMap(([file, findings]) =>
    findings
      .filter((finding) => finding.code === code)
      .flatMap((finding) => waysOut(finding).map((fix) => ({ file, finding, fix }))),
  );
}

/** The files after a fix; a file that is not there is made. */
function fixed(texts: Texts, { file, fix }: Offer): Map<string, string> {
  const edits = new Map<string, Edit[]>();
  for (const edit of fix.edits) {
    const path = edit.file ?? file;
    edits.set(path, [...(edits.get(path) ?? []), edit]);
  }
  const result = new Map(texts);
  for (const [path, own] of edits) result.set(path, applyEdits(texts.get(path) ?? '', own));
  return result;
}

function countOf(texts: Texts, code: string): number {
  return [...checkTexts(texts, true).values()].flat().filter((finding) => finding.code === code).length;
}

function assertFixes(code: string, { title, isSafe, before, after }: FixFixture): void {
  const offers = offersOf(before, code);
  const offer = offers.find(({ fix }) => spoken(fix.title) === title);
  assert.ok(offer, `no fix “${title}”, only: ${offers.map(({ fix }) => spoken(fix.title)).join(', ')}`);
  assert.deepEqual(Object.fromEntries(fixed(before, offer)), Object.fromEntries(after));
  assert.ok(countOf(after, code) < countOf(before, code), 'the finding is still there');
  assert.equal(offer.fix.isSafe ?? false, isSafe, 'safe, or not');
}

/** A fix's title without the person's own words. */
function formOf(title: string): string {
  return title.replaceAll(/`[^`]*`/g, '`…`').replaceAll(/\d+/g, '0');
}

for (const code of codes) {
  const folder = join(fixturesRoot, code);
  describe(`rule ${code}`, () => {
    it('has fixtures', () => assert.ok(existsSync(folder)));
    if (!existsSync(folder)) return;
    const texts = textsIn(folder);
    const fixes = fixesIn(folder);

    it('finds what is marked and nothing else', () => {
      const marks = marksIn(folder, texts);
      assert.ok(marks.some((mark) => mark.code === code));
      assert.deepEqual(inLines(placesOf(checkTexts(texts), texts)), inLines(marks));
    });

    it('says what is on file', () => {
      const path = join(folder, 'said.txt');
      const said = wordsOf(checkTexts(texts), texts);
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, said);
      assert.equal(said, readFileSync(path, 'utf8'));
    });

    for (const fix of fixes) it(`fix ${fix.name}: ${fix.title}`, () => assertFixes(code, fix));

    it('has a text before and after for each of its fixes', () => {
      const offered = new Set(offersOf(texts, code).map(({ fix }) => formOf(spoken(fix.title))));
      const shown = new Set(fixes.map(({ title }) => formOf(title)));
      assert.deepEqual(
        [...offered].filter((form) => !shown.has(form)),
        [],
      );
    });
  });
}

describe('the command line', () => {
  const folders = new Folders();

  /** Those that say the same on any day. */
  for (const code of ['invalid-value', 'conflict-markers', 'unknown-term', 'not-a-list'] as const) {
    it(`says the same of ${code}`, async () => {
      const folder = join(fixturesRoot, code);
      const copy = folders.with({});
      const isFix = (path: string) => relative(folder, path).startsWith('fix');
      cpSync(folder, copy, { recursive: true, filter: (path) => !isFix(path) });
      const { stdout } = await runCli(['check', '--json', copy]);
      const said: Mark[] = JSON.parse(stdout);
      const marks = said.map((mark) => ({ ...mark, file: relative(copy, mark.file).replaceAll('\\', '/') }));
      assert.deepEqual(inLines(marks), inLines(marksIn(folder, textsIn(folder))));
    });
  }
});
