/** A day written as free of headache on which another entry says there was one. */
import { spanOf } from '../attack-span';
import { isHeadacheAttack, isPain } from '../headaches';
import { type Phrase, phrase } from '../phrase';
import { type IsoDate, isoDate } from '../scalars/day';
import type { DiaryFacts, DiaryRule, FileStretch, Report } from './diary-rule';
import { entryAt, perStretch } from './per-stretch';
import { perGroup, type Reach, together } from './together';

export const clearAndHeadache: DiaryRule = {
  code: 'clear-and-headache',
  level: 'error',
  *check(facts) {
    const reachIn = ({ stretch }: FileStretch) => sayingsIn(stretch, facts).reach;
    for (const group of together(facts, reachIn, true)) {
      const headaches = achingIn(group, facts);
      if (headaches.size > 0) for (const placed of group) yield* reportsIn(placed, headaches, facts);
    }
  },
};

function* reportsIn(
  placed: FileStretch,
  headaches: ReadonlyMap<IsoDate, Headache>,
  facts: DiaryFacts,
): Generator<Report> {
  for (const { i, date } of sayingsIn(placed.stretch, facts).clear) {
    const headache = headaches.get(date);
    if (headache === undefined) continue;
    const said = inWords(headache, date);
    const message = phrase('{0} is written as free of headache, but {1}. Mend one of the two.', date, said);
    yield { at: entryAt(placed, i), path: [], message };
  }
}

/** The first date of the attack that touches a date; null for the day's own word. */
type Headache = IsoDate | null;

function inWords(headache: Headache, date: IsoDate): Phrase {
  if (headache === null) return phrase('its `day` has a headache');
  return headache === date
    ? phrase('an attack began on it')
    : phrase('the attack of {0} reaches into it', headache);
}

/** What a stretch says of single dates. */
interface Sayings {
  clear: { i: number; date: IsoDate }[];
  /** Each date that an attack touches. */
  attacks: { date: IsoDate; first: IsoDate }[];
  /** The day's own word. */
  days: { date: IsoDate; hasPain: boolean }[];
  reach: Reach<IsoDate> | null;
}

const sayingsIn = perStretch(({ entries }, { profile }) => {
  const said: Sayings = { clear: [], attacks: [], days: [], reach: null };
  for (const [i, { entry }] of entries.entries()) {
    if (entry.kind === 'clear' && entry.when.from === entry.when.to)
      said.clear.push({ i, date: entry.when.from });
    else if (entry.kind === 'day' && entry.headache !== undefined)
      said.days.push({ date: entry.when, hasPain: isPain(entry.headache) });
    else if (entry.kind === 'attack' && isHeadacheAttack(entry)) {
      const { date: first } = entry.when;
      for (const date of spanOf(entry, profile.timeZone).days.map(isoDate))
        said.attacks.push({ date, first });
    }
  }
  for (const list of [said.clear, said.attacks, said.days]) {
    for (const { date } of list) said.reach = reaching(said.reach, date);
  }
  return said;
});

function reaching(reach: Reach<IsoDate> | null, date: IsoDate): Reach<IsoDate> {
  if (!reach) return { from: date, to: date };
  return { from: date < reach.from ? date : reach.from, to: date > reach.to ? date : reach.to };
}

/** Of clear dates only. */
const achingIn = perGroup((group, around) => {
  const all = group.map((stretch) => sayingsIn(stretch, around));
  const clear = new Set(all.flatMap((said) => said.clear.map(({ date }) => date)));
  return new Map([...headachesIn(all)].filter(([date]) => clear.has(date)));
});

/** What says so, by date; the day's own word goes before an attack's, as in all figures. */
function headachesIn(all: readonly Sayings[]): Map<IsoDate, Headache> {
  const found = new Map<IsoDate, Headache>();
  for (const { attacks } of all) for (const { date, first } of attacks) found.set(date, first);
  const days = new Map<IsoDate, boolean>();
  for (const said of all) {
    for (const { date, hasPain } of said.days) days.set(date, hasPain || (days.get(date) ?? false));
  }
  for (const [date, hasPain] of days) {
    if (hasPain) found.set(date, null);
    else found.delete(date);
  }
  return found;
}
