/** What a benchmark says: a ratio within one run, what it should be at most, and what was measured for it. */

export interface Row {
  name: string;
  /** What was measured, against what, in a few words. */
  what: string;
  ratio: number;
  target: number;
  verdict: 'met' | 'missed';
  /** Medians of what was measured and what it stands against, in `unit`. */
  own: number;
  reference: number;
  unit: 'ms' | 'bytes' | 'kB' | 'years' | 'times';
}

type Measured = Pick<Row, 'name' | 'what' | 'target'> & Partial<Pick<Row, 'unit'>>;

/** @param own what was measured, one number for each run */
export function rowOf(measured: Measured, own: readonly number[], reference: readonly number[]): Row {
  return rowWith(measured, median(own) / median(reference), median(own), median(reference));
}

/** For a ratio that is not simply one by the other. */
export function rowWith(
  { unit = 'ms', ...measured }: Measured,
  ratio: number,
  own: number,
  reference: number,
): Row {
  const verdict = ratio <= measured.target ? 'met' : 'missed';
  return { ...measured, ratio, verdict, own, reference, unit };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
