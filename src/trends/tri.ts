/** Logic with a third value: null is "cannot tell", so that what was not written is never taken for a no. */
export type Tri = boolean | null;

/** Yes if any is yes; cannot tell if one of the others might be. */
export function any(values: readonly Tri[]): Tri {
  return atLeast(1, values);
}

export function all(values: readonly Tri[]): Tri {
  return atLeast(values.length, values);
}

/** Whether at least `count` of the values hold. */
export function atLeast(count: number, values: readonly Tri[]): Tri {
  const sure = values.filter((value) => value === true).length;
  if (sure >= count) return true;
  const possible = values.filter((value) => value !== false).length;
  return possible >= count ? null : false;
}
