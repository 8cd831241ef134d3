/** What is taken in an attack, and what came of it. */
import { isLate, type Span } from './attack-time';
import { dayOf, type Moment, minutesBetween, moment, plusDays, plusMinutes } from './dates';
import type { Dice } from './dice';
import { triptanOn } from './life';

export interface Dose {
  drug?: string;
  therapy?: string;
  dose?: string;
  at: Moment;
  painBefore?: number;
  pain2h?: number | 'asleep';
  relief?: 'none' | 'partial' | 'full';
}

/** Says whether a triptan is taken on a day, and counts it. */
export type TakeTriptan = (day: string) => boolean;

interface Case extends Span {
  pain: number;
  chance: Dice;
  take: TakeTriptan;
}

/** The doses in order of time, each before the attack is over. */
export function drawDoses(of: Case): Dose[] {
  const { start, over, pain, waking, chance } = of;
  if (pain < 4 && chance.chance(0.6)) return [];
  const at = plusMinutes(start, waking ? chance.whole(1, 8) * 5 : chance.whole(2, 22) * 5);
  const doses = [...firstDoses(of, at), ...secondDoses(of, at), ...laterDoses(of)];
  if (pain >= 7 && chance.chance(0.15)) doses.push({ therapy: 'cold', at: plusMinutes(at, 30) });
  return doses
    .filter((dose) => minutesBetween(dose.at, over) >= 20)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((dose) => withOutcome(dose, of));
}

function firstDoses({ pain, start, chance, take }: Case, at: Moment): Dose[] {
  const wantsTriptan = pain >= 4 && chance.chance(pain >= 6 ? 0.92 : 0.7);
  if (!wantsTriptan || !take(dayOf(at)))
    return chance.chance(0.8) ? [{ ...plainPainkiller(chance), at }] : [];
  const doses: Dose[] = [{ ...triptanOn(dayOf(start)), at }];
  if (chance.chance(0.16)) doses.push({ drug: 'naproxen', dose: '500 mg', at });
  if (pain >= 7 && chance.chance(0.3)) doses.unshift({ drug: 'metoclopramide', dose: '10 mg', at });
  return doses;
}

function secondDoses({ over, chance }: Case, at: Moment): Dose[] {
  const isLong = minutesBetween(at, over) > 7 * 60;
  if (!isLong || !chance.chance(0.28)) return [];
  return [{ ...plainPainkiller(chance), at: plusMinutes(at, chance.whole(22, 34) * 10) }];
}

/** On the second and third day. */
function laterDoses({ start, over, pain, chance, take }: Case): Dose[] {
  const doses: Dose[] = [];
  for (let day = plusDays(dayOf(start), 1); day <= dayOf(over); day = plusDays(day, 1)) {
    const at = moment(day, chance.whole(6 * 12, 9 * 12) * 5);
    if (!chance.chance(0.6)) continue;
    const isTriptan = pain >= 5 && at < over && chance.chance(0.6) && take(day);
    doses.push({ ...(isTriptan ? triptanOn(day) : plainPainkiller(chance)), at });
  }
  return doses;
}

function plainPainkiller(chance: Dice): { drug: string; dose: string } {
  return chance.weighed([
    [{ drug: 'naproxen', dose: '500 mg' }, 5],
    [{ drug: 'ibuprofen', dose: '400 mg' }, 4],
    [{ drug: 'ibuprofen', dose: '600 mg' }, 1],
    [{ drug: 'aspirin', dose: '1000 mg' }, 1],
    [{ drug: 'headache-powder', dose: '2 tablets' }, 0.7],
  ]);
}

/** About half of the triptans have a reading after two hours; of other drugs fewer. */
function withOutcome(dose: Dose, { pain, over, chance }: Case): Dose {
  if (!dose.drug || dose.drug === 'metoclopramide') return dose;
  const isTriptan = dose.drug.endsWith('triptan');
  const before = Math.max(1, pain - chance.whole(0, 2));
  const outcome: Dose = { ...dose };
  if (chance.chance(0.55)) outcome.painBefore = before;
  if (!chance.chance(isTriptan ? 0.42 : 0.25)) {
    if (chance.chance(0.2))
      outcome.relief = chance.weighed([
        ['none', 2],
        ['partial', 5],
        ['full', 2],
      ]);
    return outcome;
  }
  const isGone = minutesBetween(dose.at, over) <= 120;
  if (isLate(dose.at) && chance.chance(0.7)) outcome.pain2h = 'asleep';
  else if (isGone) outcome.pain2h = 0;
  else outcome.pain2h = Math.max(1, before - chance.whole(isTriptan ? 1 : 0, isTriptan ? 4 : 2));
  return outcome;
}

/** A dose that works ends a short attack: when it is over then, or nothing. */
export function reliefEnd(chance: Dice, doses: readonly Dose[], over: Moment): Moment | undefined {
  const last = doses.filter(({ drug }) => drug?.endsWith('triptan')).at(-1);
  if (!last || doses.at(-1) !== last || !chance.chance(0.45)) return undefined;
  const end = plusMinutes(last.at, chance.whole(15, 24) * 5);
  return end < over && dayOf(end) === dayOf(over) ? end : undefined;
}
