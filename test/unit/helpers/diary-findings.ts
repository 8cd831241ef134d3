/** What the rules say of a small diary. */
import { checkDiary, type DiaryFile } from '../../../src/journal/check/diary';
import { isProfile } from '../../../src/journal/diary';
import { applyEdits, type Edit, type Finding, type Fix } from '../../../src/journal/finding';
import { spoken } from '../../../src/journal/spoken';

export type Files = Record<string, string>;

export interface Said {
  file: string;
  finding: Finding;
}

/** Findings of one code, in the order of files and places. */
export function saidOf(code: string, files: Files, today = '2026-04-01'): Said[] {
  const all = Object.entries(files).map(([path, text]): DiaryFile => ({ path, text }));
  const diary = {
    journals: all.filter(({ path }) => !isProfile(path)),
    profile: all.find(({ path }) => isProfile(path)) ?? null,
  };
  const found = checkDiary(diary, { today: () => today, isUncapped: true });
  return [...found].flatMap(([file, findings]) =>
    findings.filter((finding) => finding.code === code).map((finding) => ({ file, finding })),
  );
}

/** Messages of one code in a journal. */
export function messagesOf(code: string, text: string, today?: string): string[] {
  return saidOf(code, { 'journal.migraine.yaml': text }, today).map(({ finding }) => spoken(finding.message));
}

/** The files after a fix of a finding. */
export function filesAfter(files: Files, file: string, fix: Fix): Files {
  const edits = new Map<string, Edit[]>();
  for (const edit of fix.edits) {
    const path = edit.file ?? file;
    edits.set(path, [...(edits.get(path) ?? []), edit]);
  }
  const changed = [...edits].map(([path, own]): [string, string] => [
    path,
    applyEdits(files[path] ?? '', own),
  ]);
  return { ...files, ...Object.fromEntries(changed) };
}
