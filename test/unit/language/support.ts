/** Texts with a cursor, and what features know of a made-up diary around them. */
import { readJournal } from '../../../src/journal/journal';
import { readProfile } from '../../../src/journal/profile';
import { countHabits } from '../../../src/language/count-habits';
import { Habits } from '../../../src/language/habits';
import type { CompletionContext } from '../../../src/language/suggestion';

export const { profile } = readProfile(
  'profile: 1\ndrugs:\n  my-powder: {class: combination, usual: 1 g}\nterms:\n  triggers: [long-drive]\n',
);

/** The moment all of these tests are at. */
export const now = '2026-03-10 08:15';

export function cursor(marked: string): [text: string, offset: number] {
  const offset = marked.indexOf('$0');
  return [marked.replace('$0', ''), offset];
}

/** @param diary the texts of its files */
export function contextOf(diary: readonly string[] = [], isProfile = false): CompletionContext {
  const files = diary.map((text) => countHabits(text, readJournal(text).entries, now.slice(0, 10)));
  return { profile, isProfile, habits: new Habits(files), now: () => now };
}
