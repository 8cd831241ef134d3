/** `check`: what is wrong in journals and profiles, where, and what would be right. */
import { join, resolve } from 'node:path';
import { checkDiary } from '../journal/check/diary';
import { byPath } from '../journal/diary';
import type { Finding, Severity } from '../journal/finding';
import { LineIndex } from '../journal/line-index';
import { EntryMemory } from '../journal/memory';
import { spoken } from '../journal/spoken';
import { type Target, targetsOf } from './check-targets';
import { stagedSource } from './git-source';
import { type LoadOptions, sourceFor } from './load';

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface CheckedFinding {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  code: string;
  severity: Severity;
  message: string;
}

export interface Check {
  files: number;
  findings: CheckedFinding[];
}

/** Today's date in a zone; on this machine where a diary has none. */
export type Today = (zone: string | null) => string;

export interface CheckOptions extends LoadOptions {
  /** What would be committed, instead of the files as they are now. */
  staged?: boolean;
}

export async function check(
  paths: readonly string[],
  today: Today,
  options: CheckOptions = {},
): Promise<Check> {
  const targets = (await Promise.all(paths.map((path) => targetsAt(path, options)))).flat();
  const { read } = new EntryMemory();
  const found = new Map<string, CheckedFinding[]>();
  for (const target of targets) {
    for (const [file, findings] of await checkTarget(target, today, read)) {
      const key = resolve(file);
      if (!found.has(key)) found.set(key, findings);
    }
  }
  const files = [...found].sort(([a], [b]) => byPath(a, b));
  return { files: files.length, findings: files.flatMap(([, findings]) => findings) };
}

async function targetsAt(path: string, options: CheckOptions): Promise<Target[]> {
  if (!options.staged) return targetsOf(path, await sourceFor(path, options));
  const { source, isStaged } = await stagedSource(path);
  return (await targetsOf(path, source)).map(({ only, ...target }) => {
    const all = [...(only ?? [...target.journals, ...(target.profile ? [target.profile] : [])])];
    return { ...target, only: new Set(all.filter((file) => isStaged(join(target.folder, file)))) };
  });
}

async function checkTarget(
  { folder, journals, profile, only, source }: Target,
  today: Today,
  read: EntryMemory['read'],
): Promise<[string, CheckedFinding[]][]> {
  const paths = [...journals, ...(profile === null ? [] : [profile])];
  const loaded = await source.texts(paths.map((path) => join(folder, path)));
  const files = paths.map((path, i) => ({ path, text: loaded[i] ?? '' }));
  const texts = { journals: files.slice(0, journals.length), profile: files[journals.length] ?? null };
  const lines = new Map(files.map(({ path, text }) => [path, new LineIndex(text)]));
  return [...checkDiary(texts, { today, read })]
    .filter(([path]) => only === null || only.has(path))
    .map(([path, findings]) => {
      const file = join(folder, path).replaceAll('\\', '/');
      return [file, findings.map((finding) => placed(finding, file, lines.get(path) ?? new LineIndex('')))];
    });
}

function placed({ span, code, severity, message }: Finding, file: string, lines: LineIndex): CheckedFinding {
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  return {
    file,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    code,
    severity,
    message: spoken(message),
  };
}

/** One line a finding, and a line that sums up. */
export function checkInWords({ files, findings }: Check): string {
  const lines = findings.map(
    ({ file, line, column, severity, message, code }) =>
      `${file}:${line}:${column}: ${severity}: ${message} (${code})`,
  );
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const summary = `${plural(files, 'file')}: ${plural(errors, 'error')}, ${plural(count('warning'), 'warning')}, ${plural(count('information') + count('hint'), 'hint')}`;
  return [...lines, summary].join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
