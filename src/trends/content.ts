/** From a diary's texts to what its figures are made from. */
import type { Finding } from '../journal/finding';
import { type Read, readJournal } from '../journal/journal';
import { dashOffset, LineIndex } from '../journal/line-index';
import { emptyProfile, readProfile } from '../journal/profile';
import type { DiaryContent, PlacedEntry } from './source';
import type { LeftOut } from './types';

export interface TextFile {
  /** Path below the diary, with `/`. */
  path: string;
  text: string;
}

/**
 * @param journals in the order their entries are to have
 * @param profile null where the diary has none
 * @param read a memory's `read`, where each distinct entry is to be read once
 */
export function contentOf(
  journals: readonly TextFile[],
  profile: TextFile | null,
  read?: Read,
): DiaryContent {
  const entries: PlacedEntry[] = [];
  const leftOut: LeftOut[] = [];
  const profileRead = profile && readProfile(profile.text);
  if (profile && profileRead) leftOut.push(...leftOutOf(profile, profileRead.findings));
  for (const file of journals) {
    const journal = readJournal(file.text, read);
    const lines = new LineIndex(file.text);
    for (const { entry, span } of journal.entries) {
      const line = lines.at(dashOffset(file.text, span.start, span.end)).line + 1;
      entries.push({ entry, file: file.path, line });
    }
    leftOut.push(...leftOutOf(file, journal.findings, lines));
  }
  return { entries, leftOut, profile: profileRead?.profile ?? emptyProfile };
}

function leftOutOf({ path, text }: TextFile, findings: readonly Finding[], index?: LineIndex): LeftOut[] {
  const named = findings.filter((finding) => finding.leftOut !== undefined);
  if (named.length === 0) return [];
  const lines = index ?? new LineIndex(text);
  return named.map(({ leftOut, span, code }) => ({
    file: path,
    line: lines.at(span.start).line + 1,
    key: leftOut?.key ?? null,
    code,
  }));
}
