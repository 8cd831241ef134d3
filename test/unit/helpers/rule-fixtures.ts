/** The fixtures of one rule: a small diary whose findings are marked, and a text before and after each of its fixes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/paths';
import { checkDiary, type DiaryFile, type DiaryTexts } from '../../../src/journal/check/diary';
import { byPath, isJournal, isProfile } from '../../../src/journal/diary';
import { type Finding, waysOut } from '../../../src/journal/finding';
import { LineIndex } from '../../../src/journal/line-index';
import { spoken } from '../../../src/journal/spoken';

export const fixturesRoot = join(projectRoot, 'test/fixtures/rules');

/** Files of a folder by their paths below it, as text with its byte-order mark. */
export type Texts = ReadonlyMap<string, string>;

export interface FixFixture {
  name: string;
  title: string;
  /** Whether it is one of those that are applied together and unseen. */
  isSafe: boolean;
  before: Texts;
  after: Texts;
}

/** Places as the command line names them: lines and columns from 1, the end exclusive. */
export interface Mark {
  file: string;
  line: number;
  column: number;
  endColumn: number;
  code: string;
}

export function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Journals and profiles of a folder, but for those of its fixes. */
export function textsIn(folder: string): Texts {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const own = paths.filter((path) => !path.startsWith('fix/') && (isJournal(path) || isProfile(path)));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(own.sort(byPath).map((path) => [path, decoder.decode(readFileSync(join(folder, path)))]));
}

export function fixesIn(folder: string): FixFixture[] {
  return foldersIn(join(folder, 'fix')).map((name) => {
    const place = join(folder, 'fix', name);
    const [title = '', safe] = textAt(join(place, 'title.txt')).split('\n');
    return {
      name,
      title,
      isSafe: safe === 'safe',
      before: textsIn(join(place, 'before')),
      after: textsIn(join(place, 'after')),
    };
  });
}

/** Empty where there is no such file: the test of that fix says so, and all others run. */
function textAt(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** `# today: 2026-03-20` as the first line of any of the files. */
function todayIn(texts: Texts): string {
  const days = [...texts.values()].map((text) => /^\uFEFF?# today: (\S+)/.exec(text)?.[1]);
  return days.find((day) => day !== undefined) ?? '2026-04-01';
}

/** Everything `check` says of these files, by file. */
export function checkTexts(texts: Texts, isUncapped = false): Map<string, Finding[]> {
  const files = [...texts].map(([path, text]): DiaryFile => ({ path, text }));
  const diary: DiaryTexts = {
    journals: files.filter(({ path }) => isJournal(path)),
    profile: files.find(({ path }) => isProfile(path)) ?? null,
  };
  return checkDiary(diary, { today: () => todayIn(texts), isUncapped });
}

/** The places of findings, as marks. */
export function placesOf(found: ReadonlyMap<string, readonly Finding[]>, texts: Texts): Mark[] {
  return [...found].flatMap(([file, findings]) => {
    const lines = new LineIndex(texts.get(file) ?? '');
    return findings.map(({ code, span }) => {
      const start = lines.at(span.start);
      const end = lines.at(span.end);
      return { file, line: start.line + 1, column: start.column + 1, endColumn: end.column + 1, code };
    });
  });
}

/** Findings in the words of the command line, with what is not recorded because of each, and what it offers. */
export function wordsOf(found: ReadonlyMap<string, readonly Finding[]>, texts: Texts): string {
  const lines = [...found].flatMap(([file, findings]) =>
    findings.flatMap((finding) => {
      const [place] = placesOf(new Map([[file, [finding]]]), texts);
      const { severity, message, code, leftOut } = finding;
      const ways = waysOut(finding).map(
        ({ title, isSafe }) => `  ${isSafe ? 'safe fix' : 'fix'}: ${spoken(title)}`,
      );
      const lost = leftOut ? [`  not recorded: ${leftOut.key ?? 'the whole entry'}`] : [];
      return [`${file}:${place?.line}: ${severity}: ${spoken(message)} (${code})`, ...lost, ...ways];
    }),
  );
  return `${lines.join('\n')}\n`;
}

const markForm = /^ *#(?: *(\^+)|<(~*)) ([a-z][\w.-]*) *\r?$/;

/** What the comments of the files mark, and what `expected.txt` says where a comment cannot stand. */
export function marksIn(folder: string, texts: Texts): Mark[] {
  const marks = [...texts].flatMap(([file, text]) => marksOf(file, text));
  const listed = join(folder, 'expected.txt');
  if (!existsSync(listed)) return marks;
  const lines = readFileSync(listed, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return [...marks, ...lines.map(listedMark)];
}

/** `# ^^^ code` marks the columns above the carets, `#<~~~ code` those from the first column on. */
function marksOf(file: string, text: string): Mark[] {
  const marks: Mark[] = [];
  let marked = 0;
  for (const [i, line] of text.split('\n').entries()) {
    const [, carets, tail, code] = markForm.exec(line) ?? [];
    if (code === undefined) {
      marked = i;
      continue;
    }
    const column = carets === undefined ? 0 : line.indexOf('^');
    const length = carets === undefined ? 2 + (tail ?? '').length : carets.length;
    marks.push({ file, line: marked + 1, column: column + 1, endColumn: column + 1 + length, code });
  }
  return marks;
}

function listedMark(line: string): Mark {
  const [, file, row, column, endColumn, code] = /^(.+):(\d+):(\d+)-(\d+) (\S+)$/.exec(line) ?? [];
  if (!file || !code) throw new Error(`not a place and a code: ${line}`);
  return { file, line: Number(row), column: Number(column), endColumn: Number(endColumn), code };
}

/** Marks as lines, sorted, so that two lists of them can be compared and read. */
export function inLines(marks: readonly Mark[]): string[] {
  return marks
    .toSorted(
      (a, b) => byPath(a.file, b.file) || a.line - b.line || a.column - b.column || byPath(a.code, b.code),
    )
    .map(({ file, line, column, endColumn, code }) => `${file}:${line}:${column}-${endColumn} ${code}`);
}
