/** Merges three versions of a file, whatever it is: a journal by entry, a profile by key, what is neither not at all. */
import { refuseFile } from '../read/files';
import { mergeJournals } from './merge-journals';
import { mergeProfiles } from './merge-profile';
import { isSameText, type MergeOptions, type MergeResult, type Texts } from './result';

/** Null where both sides changed a file that is encrypted, or no text: no marker may be put into it. */
export function mergeFiles(
  { base, ours, theirs }: Texts,
  isProfile: boolean,
  options: Partial<MergeOptions> = {},
): MergeResult | null {
  if (isSameText(ours, theirs) || isSameText(theirs, base)) return { text: ours, conflicts: [] };
  const refused = [base, ours, theirs].some((text) => refuseFile(text) !== undefined);
  if (refused) return isSameText(ours, base) ? { text: theirs, conflicts: [] } : null;
  return isProfile ? mergeProfiles(base, ours, theirs, options) : mergeJournals(base, ours, theirs, options);
}
