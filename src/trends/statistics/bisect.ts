/** Where a function that only falls, or only rises, comes to a value. */

/**
 * @param falling a function that does not rise between the two ends
 * @returns the place between `low` and `high` where it passes `target`, to the last digit that numbers can tell
 */
export function whereFallingTo(
  target: number,
  falling: (at: number) => number,
  low: number,
  high: number,
): number {
  let [from, to] = [low, high];
  for (;;) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (falling(middle) > target) from = middle;
    else to = middle;
  }
}
