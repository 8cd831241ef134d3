/** Whether a factor and what follows it differ by more than two series that have nothing to do with each other. */

/** Of one day: yes, no, or not known (not recorded, or not at risk). */
export type Day = boolean | null;

/**
 * A permutation test for days that depend on the days before: the factor's series is turned by every number of days, its
 * end coming round to its start, so that its own runs stay as they are. T is the difference of the shares of outcomes on
 * days with and without; p = (1 + #{|T| ≥ |T0|})/(1 + S) over the S turns that leave a T. Every turn is tried, so the
 * same diary always gives the same p.
 * It finds too much where both drift slowly in one direction (Harris, bioRxiv 2020.11.29.402719).
 * Source of the 1 + in p: Phipson and Smyth, Stat Appl Genet Mol Biol 2010;9:39.
 * @param isKnown by calendar day, no day left out: whether it is known if factors were there; the same for all of them
 * @param outcome of the same days
 * @returns p for a factor, by the places of the days that it was there on; null where days with and days without are not
 *   both known
 */
export function circularShift(
  isKnown: readonly boolean[],
  outcome: readonly Day[],
): (daysWith: readonly number[]) => number | null {
  const turns = new Turns(outcome);
  const known = turns.sums(placesOf(isKnown));
  return (daysWith) => {
    const present = turns.sums(daysWith);
    const seen = difference(present[0] ?? 0, known[0] ?? 0);
    if (seen === null) return null;
    let asFar = 1;
    let all = 1;
    for (let shift = 1; shift < outcome.length; shift++) {
      const turned = difference(present[shift] ?? 0, known[shift] ?? 0);
      if (turned === null) continue;
      all++;
      if (Math.abs(turned) >= Math.abs(seen) - 1e-12) asFar++;
    }
    return asFar / all;
  };
}

function placesOf(list: readonly boolean[]): number[] {
  return list.flatMap((is, place) => (is ? [place] : []));
}

/** Counts two things in one number: days by 1, and outcomes by this much more, since every turn looks at many days. */
const outcomeUnit = 2 ** 20;

/** Days of known outcome, and outcomes, that come to lie on some days, for each turn. */
class Turns {
  /** Twice, so that its end comes round to its start. */
  private readonly happened: Float64Array;

  constructor(private readonly outcome: readonly Day[]) {
    const once = outcome.map((day) => (day === null ? 0 : day ? 1 + outcomeUnit : 1));
    this.happened = Float64Array.from([...once, ...once]);
  }

  /** Of many days those that are left out are fewer, and are taken off the whole. */
  sums(places: readonly number[]): Float64Array {
    const { length } = this.outcome;
    if (places.length <= length / 2) return this.sumsOver(places);
    const has = new Set(places);
    const others = this.sumsOver(this.outcome.flatMap((_, place) => (has.has(place) ? [] : [place])));
    const whole = this.happened.subarray(0, length).reduce((sum, weight) => sum + weight, 0);
    return others.map((sum) => whole - sum);
  }

  private sumsOver(places: readonly number[]): Float64Array {
    const { length } = this.outcome;
    const sums = new Float64Array(length);
    for (const place of places) {
      for (let shift = 0; shift < length; shift++) {
        sums[shift] = (sums[shift] ?? 0) + (this.happened[place - shift + length] ?? 0);
      }
    }
    return sums;
  }
}

/** By how much the share of outcomes is higher on days with; null where there are none with, or none without. */
function difference(sumWith: number, sum: number): number | null {
  const [withFactor, without] = [share(sumWith), share(sum - sumWith)];
  return withFactor === null || without === null ? null : withFactor - without;
}

function share(sum: number): number | null {
  const days = sum % outcomeUnit;
  return days === 0 ? null : Math.floor(sum / outcomeUnit) / days;
}
