/** Whether two values say the same: lists in order, maps by key in any order. */

type Map = Record<string, unknown>;

export function sameValues(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Map, b as Map];
  const keys = keysIn(left);
  return (
    keys.length === keysIn(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValues(left[key], right[key]))
  );
}

/** A key without a value is not there. */
function keysIn(map: Map): string[] {
  return Object.keys(map).filter((key) => map[key] !== undefined);
}
