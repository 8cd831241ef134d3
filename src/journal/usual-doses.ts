/** The dose a drug is usually written with: in the profile, or most often in the diary. Never a textbook's. */
import { drugKey } from './drugs';
import { amountKey, ratioOf } from './measure';
import type { Profile } from './profile';
import type { DiaryEntry, DiaryFacts } from './rules/diary-rule';
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
  amounts: Map<string, { quantity: Quantity; times: number }>;
  /** Amounts of plans, which go up and down in steps. */
  plans: Map<string, Quantity>;
  usual: Quantity | null;
}

export class UsualDoses {
  readonly doses: { at: DiaryEntry; dose: WrittenDose }[];
  private readonly groups = new Map<string, Group>();

  constructor(
    entries: readonly DiaryEntry[],
    private readonly profile: Profile,
  ) {
    this.doses = entries.flatMap((at) => this.countAll(at).map((dose) => ({ at, dose })));
    for (const group of this.groups.values()) group.usual = mostWritten(group);
  }

  private countAll({ entry }: DiaryEntry): readonly WrittenDose[] {
    const doses = dosesIn(entry);
    const amounts = new Set<string>();
    for (const dose of doses) {
      const amount = amountKey(dose.quantity);
      // One day's plan says an amount once, however often it is to be taken.
      if (!dose.isPlan || !amounts.has(amount)) this.count(dose, amount);
      amounts.add(amount);
    }
    return doses;
  }

  private count({ group: key, quantity, isPlan }: WrittenDose, amount: string): void {
    const group = this.groups.get(key) ?? { amounts: new Map(), plans: new Map(), usual: null };
    this.groups.set(key, group);
    const known = group.amounts.get(amount);
    if (known) known.times++;
    else group.amounts.set(amount, { quantity, times: 1 });
    if (isPlan) group.plans.set(amount, quantity);
  }

  /** Null where nothing is known to be usual. */
  usualOf({ drug, group, isOral }: WrittenDose): Usual | null {
    const own = this.profile.drugs.get(nameKey(drug)) ?? this.profile.drugs.get(drugKey(drug));
    if (isOral && own?.usual) return { quantity: own.usual, by: 'profile' };
    const quantity = this.groups.get(group)?.usual;
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
    usual = new UsualDoses(facts.entries, facts.profile);
    remembered.set(facts, usual);
  }
  return usual;
}
