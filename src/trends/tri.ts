/** Logic with a third value: null is "cannot tell", so that what was not written is never taken for a no. */
export type Tri = boolean | null;

/** Yes if any is yes; cannot tell if one of the others might be. */
export function any(values: readonly Tri[]): Tri {
  return atLeast(1, values);
}

export function all(values: readonly Tri[]): Tri {
  return atLeast(values.length, values);
}

/** The same as `any` of two. */
export function either(a: Tri, b: Tri): Tri {
  return a === true || b === true ? true : a === null || b === null ? null : false;
}

/** Whether at least `count` of the values hold. */
export function atLeast(count: number, values: readonly Tri[]): Tri {
  let sure = 0;
  let possible = 0;
  for (const value of values) {
    if (value === true) sure++;
    if (value !== false) possible++;
  }
  return sure >= count ? true : possible >= count ? null : false;
}
