/** An error that says for people what could not be done; its message is English, for terminals and logs. */
import type { Phrase } from './phrase';
import type { FullWords } from './shown-words';
import { spoken } from './spoken';

export class ToldError extends Error {
  constructor(readonly phrase: Phrase) {
    super(spoken(phrase));
  }
}

/** What went wrong, in the reader's words where it has some. */
export function reasonIn(error: unknown, words: FullWords): string {
  if (error instanceof ToldError) return spoken(error.phrase, words);
  return error instanceof Error ? error.message : String(error);
}
