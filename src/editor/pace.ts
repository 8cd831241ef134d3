/** How long to wait for the next key before looking at what was typed: the longer, the more a look costs. */

/** Long enough not to flicker between two keys, short enough to seem at once. */
const shortest = 120;
/** Longer, and it would seem that nothing is looked at. */
const longest = 1000;
/** While one types on and on, looking takes a tenth of the time at most. */
const share = 10;
/** What is noted lately counts more, so that one slow moment is forgotten. */
const weight = 0.5;

export class Pace {
  private cost = 0;

  /** @param cost of a look, in milliseconds */
  note(cost: number): void {
    this.cost += weight * (cost - this.cost);
  }

  /** In milliseconds. */
  get pause(): number {
    return Math.min(longest, Math.max(shortest, share * this.cost));
  }
}
