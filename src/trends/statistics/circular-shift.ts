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
 * @param factor and `outcome`, by calendar day, of one length, no day left out
 * @returns null where days with and days without are not both known
 */
export function circularShiftP(factor: readonly Day[], outcome: readonly Day[]): number | null {
  const turn = turning(factor, outcome);
  const seen = turn(0);
  if (seen === null) return null;
  let asFar = 1;
  let turns = 1;
  for (let shift = 1; shift < outcome.length; shift++) {
    const turned = turn(shift);
    if (turned === null) continue;
    turns++;
    if (Math.abs(turned) >= Math.abs(seen) - 1e-12) asFar++;
  }
  return asFar / turns;
}

/** Counts two things in one number: days by 1, and outcomes by this much more, since every turn looks at every day. */
const outcomeUnit = 2 ** 20;

/** By how much the share of outcomes is higher on days with; null where there are none with, or none without. */
function turning(factor: readonly Day[], outcome: readonly Day[]): (shift: number) => number | null {
  const happened = Float64Array.from(outcome, (day) => (day === null ? 0 : day ? 1 + outcomeUnit : 1));
  const twice = [...factor, ...factor];
  const present = Float64Array.from(twice, (day) => (day ? 1 : 0));
  const known = Float64Array.from(twice, (day) => (day === null ? 0 : 1));
  return (shift) => {
    let sumWith = 0;
    let sum = 0;
    for (let day = 0; day < happened.length; day++) {
      const weight = happened[day] ?? 0;
      sumWith += weight * (present[day + shift] ?? 0);
      sum += weight * (known[day + shift] ?? 0);
    }
    const [withFactor, without] = [share(sumWith), share(sum - sumWith)];
    return withFactor === null || without === null ? null : withFactor - without;
  };
}

function share(sum: number): number | null {
  const days = sum % outcomeUnit;
  return days === 0 ? null : Math.floor(sum / outcomeUnit) / days;
}
