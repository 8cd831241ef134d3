/** A small diary as the facts that rules and captures look at. */
import { makeFacts } from '../../../src/journal/check/facts';
import { isProfile } from '../../../src/journal/diary';
import { readJournal } from '../../../src/journal/journal';
import { emptyProfile, readProfile } from '../../../src/journal/profile';
import type { DiaryFacts } from '../../../src/journal/rules/diary-rule';
import type { Files } from './diary-findings';

export function factsOf(files: Files, today = '2026-04-01'): DiaryFacts {
  const paths = Object.keys(files);
  const profilePath = paths.find(isProfile);
  const entries = paths
    .filter((path) => path !== profilePath)
    .flatMap((file) => readJournal(files[file] ?? '').entries.map((placed) => ({ ...placed, file })));
  const profile = profilePath === undefined ? emptyProfile : readProfile(files[profilePath] ?? '').profile;
  return makeFacts(entries, new Map(Object.entries(files)), profile, profilePath, today);
}
