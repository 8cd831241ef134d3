/** A commit's message that tells what changed in the diary, for those who chose that it does. */
import type { Change } from './diary-changes';
import { changeInWords, countsInWords } from './in-words';

/** What says nothing of the person. */
export const neutralMessage = 'journal: update';

/** Longer first lines are cut off where histories are shown. */
const maxSubject = 72;
const mostTold = 50;

/** One change in the first line where it fits, else how many; below it each of them. */
export function tellingMessage(changes: readonly Change[]): string {
  const lines = changes.slice(0, mostTold).map((change) => changeInWords(change));
  const [first] = lines;
  if (first === undefined) return neutralMessage;
  const subject = `journal: ${first}`;
  if (changes.length === 1 && subject.length <= maxSubject) return subject;
  const more = changes.length > mostTold ? [`and ${changes.length - mostTold} more`] : [];
  return [`journal: ${countsInWords(changes)}`, '', ...lines, ...more].join('\n');
}
