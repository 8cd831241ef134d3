/** A text that is not what its place asks for: what would be right and, where it is plain, the mended text. */
import type { Phrase } from '../phrase';

export class Miss {
  constructor(
    /** As the end of "Write …". */
    readonly expected: Phrase,
    readonly mended?: string,
    /** Whether the mended text is likely rather than the only thing that can be meant. */
    readonly isGuess = false,
  ) {}
}
