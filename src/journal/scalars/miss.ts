/** A text that is not what its place asks for: what would be right and, where it is plain, the mended text. */
export class Miss {
  constructor(
    readonly expected: string,
    readonly mended?: string,
    /** Whether the mended text is likely rather than the only thing that can be meant. */
    readonly isGuess = false,
  ) {}
}
