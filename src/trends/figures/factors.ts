/**
 * Factors of `day` entries against attacks that began the day after. What goes together by chance is told apart by exact
 * tests, and a factor may be the attack's own beginning: nothing here says that one caused the other.
 */
import type { FigureContext } from '../figure-context';
import type { FactorFigures, FactorRow } from '../figure-types/patterns';
import { compareTexts } from '../order';
import { mayBeProdrome } from '../prodrome-words';
import { circularShift, type Day } from '../statistics/circular-shift';
import { fisher } from '../statistics/fisher';
import { benjaminiHochberg } from '../statistics/many-tests';
import { newcombe } from '../statistics/newcombe';
import { riskRatio } from '../statistics/risk-ratio';

/** One day, so that the factor surely came before: on the day of an attack it may be a part of it. */
const lag = 1;
/** Below these a table would look clean and tell nothing. */
const least = { daysWith: 10, daysWithout: 10, attacks: 5 };

/** Every turn of a series looks at each of its days: ten years are enough to tell, and quick. */
const mostDays = 3653;

/** By calendar day of the period, its last ten years at most. */
interface AtRisk {
  /** The day number of the first. */
  from: number;
  /** What was said of the day; null where nothing was, or the day is none at risk. */
  said: (readonly string[] | null)[];
  /** Whether an attack began `lag` days later; null where that day is not recorded. */
  began: Day[];
}

export function factors(context: FigureContext): FactorFigures {
  const atRisk = daysAtRisk(context);
  const names = new Set(atRisk.said.flatMap((list) => [...(list ?? [])]));
  const shifted = circularShift(
    atRisk.said.map((list) => list !== null),
    atRisk.began,
  );
  const rows = [...names].map((name) => rowOf(name, atRisk, shifted, context));
  const tested = rows.flatMap(({ result }) => result ?? []);
  for (const [i, adjusted] of benjaminiHochberg(tested.map((one) => one.circularShift)).entries()) {
    const result = tested[i];
    if (result) result.adjusted = adjusted;
  }
  return { lag, tested: tested.length, rows: rows.sort(byWeight) };
}

/** At risk is a day that no attack touches: what is said of it was there before the attack of the next. */
function daysAtRisk({ checkIns, allAttacks, attacksOn, input: { days, window } }: FigureContext): AtRisk {
  const touched = new Set(allAttacks.flatMap(({ span }) => span.days));
  const said: AtRisk['said'] = [];
  const began: AtRisk['began'] = [];
  const from = Math.max(window.from, window.to - mostDays + 1);
  for (let day = from; day + lag <= window.to; day++) {
    const isKnown = days.get(day + lag)?.isRecorded === true;
    said.push(touched.has(day) ? null : (checkIns.get(day)?.factors ?? null));
    began.push(isKnown ? attacksOn.has(day + lag) : null);
  }
  return { from, said, began };
}

function rowOf(
  factor: string,
  atRisk: AtRisk,
  shifted: ReturnType<typeof circularShift>,
  context: FigureContext,
): FactorRow {
  const { said, began } = atRisk;
  const present = said.map((list) => list?.includes(factor) ?? null);
  const on = { count: 0, of: 0 };
  const off = { count: 0, of: 0 };
  for (const [i, is] of present.entries()) {
    const onset = began[i] ?? null;
    if (is === null || onset === null) continue;
    const row = is ? on : off;
    row.of++;
    if (onset) row.count++;
  }
  const isEnough =
    on.of >= least.daysWith && off.of >= least.daysWithout && on.count + off.count >= least.attacks;
  const p = isEnough ? shifted(present.flatMap((is, place) => (is ? [place] : []))) : null;
  return {
    factor,
    daysWith: on.of,
    onsetsWith: on.count,
    daysWithout: off.of,
    onsetsWithout: off.count,
    result:
      p === null
        ? null
        : {
            riskRatio: riskRatio(on, off),
            riskDifference: newcombe(on, off),
            fisher: fisher(on, off),
            circularShift: p,
            adjusted: p,
          },
    mayBeProdrome: mayBeProdrome(factor),
    entries: naming(factor, atRisk, context),
  };
}

/** Check-ins of the days that count, before an attack and before none. */
function naming(
  factor: string,
  { from, said, began }: AtRisk,
  { checkIns, input: { refs } }: FigureContext,
): number[] {
  const before = (onset: boolean) =>
    said.flatMap((list, i) =>
      list?.includes(factor) && began[i] === onset
        ? (checkIns.get(from + i)?.entries ?? []).filter(({ entry }) => entry.factors?.includes(factor))
        : [],
    );
  return [...refs.newestOf(before(true)), ...refs.newestOf(before(false))];
}

/** What stands out most first; what could not be tested after it, by how often it was there. */
function byWeight(a: FactorRow, b: FactorRow): number {
  const p = ({ result }: FactorRow) => result?.adjusted ?? 2;
  return p(a) - p(b) || b.daysWith - a.daysWith || compareTexts(a.factor, b.factor);
}
