/**
 * Whether a date of an attack is a migraine day: yes, no, or cannot tell.
 * Source of the rule: van der Arend et al., Cephalalgia 2023 (the Leiden diary's definition); see docs/clinical.md.
 */

import type { Attack, AttackSpan } from '../journal/attack-span';
import { dayNumber } from '../journal/scalars/day';
import { resolveAt } from '../journal/scalars/moment';
import { companionsOf, painFeaturesOf } from './features';
import { all, atLeast, either, type Tri } from './tri';
import type { MigraineDayRule } from './types';

/** One date of an attack, and what else is known of that date. */
export interface AttackDate {
  attack: Attack;
  span: AttackSpan;
  day: number;
  isHeadacheDay: boolean;
  /** Whether a medicine that only migraine is treated with was taken on that date, of a headache day. */
  hasMigraineDose: Tri;
}

/** Minutes an attack lasts at least; `null` length is met for the short one, undecided for the long one. */
const shortest = { leiden: 30, strict: 240 } as const;
const auraMinutes = { low: 5, high: 60 };

/** By the record, and where that cannot tell and the rule allows it, by what the writer took it for. */
export function isMigraineDate(date: AttackDate, rule: MigraineDayRule): Tri {
  const base = rule === 'strict' ? 'strict' : 'leiden';
  const features = date.isHeadacheDay && hasFeatures(date, base);
  const told = either(either(features, hasAura(date, base)), date.hasMigraineDose);
  return told === null && rule === 'leiden+type' ? byType(date.attack) : told;
}

/** The writer's word decides only where the record cannot; it never vetoes recorded features. */
function byType({ type }: Attack): Tri {
  return type === undefined ? null : type === 'migraine';
}

function hasFeatures({ attack, span }: AttackDate, rule: 'leiden' | 'strict'): Tri {
  const { oneSided, pulsating, moderateOrSevere, activity } = painFeaturesOf(attack);
  const { nauseaOrVomiting, photophobiaAndPhonophobia } = companionsOf(attack);
  return all([
    lastedLongEnough(span, rule),
    atLeast(2, [oneSided, pulsating, moderateOrSevere, activity]),
    either(nauseaOrVomiting, photophobiaAndPhonophobia),
  ]);
}

/** Of the whole attack. Length unknown: 30 minutes are taken as met, 4 hours cannot be told. */
function lastedLongEnough({ length }: AttackSpan, rule: 'leiden' | 'strict'): Tri {
  if (length.low >= shortest[rule]) return true;
  if (length.high < shortest[rule]) return false;
  return rule === 'leiden' ? true : null;
}

/** The dates before an attack's own that an aura of it began on: nothing else of the attack is of those dates. */
export function earlierAuraDays({ attack, span }: Pick<AttackDate, 'attack' | 'span'>): ReadonlySet<number> {
  if (attack.aura === undefined) return noDays;
  const [first = 0] = span.days;
  return new Set(attack.aura.map((aura) => auraDay(attack, aura)).filter((day) => day < first));
}

const noDays: ReadonlySet<number> = new Set();

function auraDay(attack: Attack, { start }: Aura): number {
  return dayNumber((start === undefined ? attack.when : resolveAt(attack.when, start)).date);
}

type Aura = NonNullable<Attack['aura']>[number];

/** An aura counts for the date it began on; of one not described, only the attack's first date can be in doubt. */
function hasAura({ attack, span, day }: AttackDate, rule: 'leiden' | 'strict'): Tri {
  if (attack.aura === undefined) {
    if (day !== span.days[0]) return false;
    // `aura-only` says that there was one, and not how long.
    return attack.type === 'aura-only' ? rule === 'leiden' : null;
  }
  return attack.aura.some((aura) => auraDay(attack, aura) === day && isLongEnough(aura, rule));
}

function isLongEnough({ lasted }: Aura, rule: 'leiden' | 'strict'): boolean {
  if (lasted === undefined) return rule === 'leiden';
  return lasted.minutes >= auraMinutes.low && lasted.minutes <= auraMinutes.high;
}
