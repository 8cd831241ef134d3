/** How fast something goes up or down, told by the middle of all slopes. */

export interface Point {
  x: number;
  y: number;
}

/**
 * The median of the slopes between every two points, in units of y per unit of x: single odd points matter little. Null
 * where no two points have different x.
 * Source: Theil, Proc K Ned Akad Wet 1950;53:386–392; Sen, J Am Stat Assoc 1968;63:1379–1389.
 */
export function theilSen(points: readonly Point[]): number | null {
  const slopes = points
    .toSorted((a, b) => a.x - b.x)
    .flatMap((a, i, sorted) =>
      sorted.slice(i + 1).flatMap((b) => (a.x === b.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
    )
    .sort((a, b) => a - b);
  const middle = Math.floor(slopes.length / 2);
  const upper = slopes[middle];
  if (upper === undefined) return null;
  return slopes.length % 2 === 1 ? upper : ((slopes[middle - 1] ?? upper) + upper) / 2;
}
