/** The dose a drug is usually written with: in the profile, or most often in the diary. Never a textbook's. */
import { drugKey } from './drugs';
import { amountKey, ratioOf } from './measure';
import type { Profile } from './profile';
import type { DiaryFacts } from './rules/diary-rule';
import { perSaying, perStretch } from './rules/per-stretch';
import type { Quantity } from './scalars/quantity';
import { nameKey } from './scalars/words';
import { dosesIn, type WrittenDose } from './written-doses';

/** Written this often, an amount is a usual one. */
const often = 3;
/** Ten times as much, or a tenth: a decimal point or a zero too many. */
const far = 10;

export interface Usual {
  quantity: Quantity;
  /** Who says so. */
  by: 'profile' | 'diary';
}

/** What is written of one drug taken in one way. */
interface Group {
  /** By amount: an equal one, and how often it is written. */
  amounts: Map<string, Amount>;
  /** Amounts of plans, which go up and down in steps. */
  plans: Map<string, Quantity>;
}

interface Amount {
  quantity: Quantity;
  times: number;
}

/** By what is compared with each other. */
type Groups = Map<string, Group>;

const groupsIn = perStretch(({ entries }) => {
  const groups: Groups = new Map();
  for (const { entry } of entries) {
    const amounts = new Set<string>();
    for (const { group, quantity, isPlan } of dosesIn(entry)) {
      const amount = amountKey(quantity);
      const own = groupOf(groups, group);
      // One day's plan says an amount once, however often it is to be taken.
      if (!isPlan || !amounts.has(amount)) add(own, amount, { quantity, times: 1 });
      if (isPlan) own.plans.set(amount, quantity);
      amounts.add(amount);
    }
  }
  return groups;
});

function groupOf(groups: Groups, key: string): Group {
  const group = groups.get(key) ?? { amounts: new Map(), plans: new Map() };
  groups.set(key, group);
  return group;
}

function add({ amounts }: Group, amount: string, { quantity, times }: Amount): void {
  const known = amounts.get(amount);
  if (known) known.times += times;
  else amounts.set(amount, { quantity, times });
}

/** Every dose that meets a condition on its drug, way and amount. */
export const dosesWhere = perSaying(dosesIn, ({ drug, group, isPlan, quantity: { amount, unit } }) =>
  JSON.stringify([drug, group, isPlan, amount, unit]),
);

export class UsualDoses {
  private readonly groups: Groups = new Map();
  private readonly usual = new Map<string, Quantity | null>();

  constructor(
    facts: DiaryFacts,
    private readonly profile: Profile,
  ) {
    for (const { stretch } of facts.stretches) {
      for (const [key, { amounts, plans }] of groupsIn(stretch, facts)) {
        const group = groupOf(this.groups, key);
        for (const [amount, one] of amounts) add(group, amount, one);
        for (const [amount, quantity] of plans) group.plans.set(amount, quantity);
      }
    }
    for (const [key, group] of this.groups) this.usual.set(key, mostWritten(group));
  }

  /** Null where nothing is known to be usual. */
  usualOf({ drug, group, isOral }: WrittenDose): Usual | null {
    const own = this.profile.drugs.get(nameKey(drug)) ?? this.profile.drugs.get(drugKey(drug));
    if (isOral && own?.usual) return { quantity: own.usual, by: 'profile' };
    const quantity = this.usual.get(group);
    return quantity ? { quantity, by: 'diary' } : null;
  }

  isOften({ group, quantity }: WrittenDose): boolean {
    return (this.groups.get(group)?.amounts.get(amountKey(quantity))?.times ?? 0) >= often;
  }

  /** Whether a plan's amount is a step up or down from another of the same drug. */
  isStep({ group, quantity, isPlan }: WrittenDose): boolean {
    if (!isPlan) return false;
    const own = amountKey(quantity);
    for (const [amount, other] of this.groups.get(group)?.plans ?? []) {
      if (amount !== own && !isFar(quantity, other)) return true;
    }
    return false;
  }
}

export function isFar(a: Quantity, b: Quantity): boolean {
  const ratio = ratioOf(a, b);
  return ratio !== null && (ratio >= far || ratio <= 1 / far);
}

/** Of two written as often the one written first. */
function mostWritten({ amounts }: Group): Quantity | null {
  let most: { quantity: Quantity; times: number } | null = null;
  for (const amount of amounts.values()) if (amount.times > (most?.times ?? 0)) most = amount;
  return most && most.times >= often ? most.quantity : null;
}

/** By the facts they are of, since several rules of one check ask for the same. */
const remembered = new WeakMap<DiaryFacts, UsualDoses>();

export function usualDoses(facts: DiaryFacts): UsualDoses {
  let usual = remembered.get(facts);
  if (!usual) {
    usual = new UsualDoses(facts, facts.profile);
    remembered.set(facts, usual);
  }
  return usual;
}
