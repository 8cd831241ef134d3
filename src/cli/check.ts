/** `check`: what is wrong in journals and profiles, where, and what would be right. */
import { join } from 'node:path';
import { isProfile } from '../journal/diary';
import type { Finding, Severity } from '../journal/finding';
import { readJournal } from '../journal/journal';
import { LineIndex } from '../journal/line-index';
import { readProfile } from '../journal/profile';
import { isFile, isFolder, readText } from './disk';
import { ownFiles } from './load';
import { UsageError } from './usage';

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

export async function check(paths: readonly string[]): Promise<Check> {
  const files = [...new Set((await Promise.all(paths.map(filesOf))).flat())];
  const found = await Promise.all(files.map(checkFile));
  return { files: files.length, findings: found.flat() };
}

/** A file that is named is checked whatever it is called. */
async function filesOf(path: string): Promise<string[]> {
  if (await isFile(path)) return [slashed(path)];
  if (!(await isFolder(path))) throw new UsageError(`There is no file or folder ${path}.`);
  return (await ownFiles(path)).map((file) => slashed(join(path, file)));
}

async function checkFile(file: string): Promise<CheckedFinding[]> {
  const text = await readText(file);
  const { findings } = isProfile(file) ? readProfile(text) : readJournal(text);
  const lines = new LineIndex(text);
  return findings.map((finding) => placed(finding, file, lines));
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
    message,
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

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
