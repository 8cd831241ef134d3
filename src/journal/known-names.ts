/** The drugs and therapies that a diary knows: by its profile, by the table, and by writing them. */
import { classesOf, drugKey, drugSpellings } from './drugs';
import { keyOf, type Named, namesIn } from './names';
import type { Profile } from './profile';
import type { DiaryFacts } from './rules/diary-rule';
import { perSaying, perStretch } from './rules/per-stretch';
import { nameKey } from './scalars/words';
import { nearest } from './suggest';
import { therapies } from './vocabulary';

/** A name written this often is no slip, and one written this many times as often as another is likelier. */
const often = 3;
/** So many of a diary's own names are enough to be compared with. */
const mostOwn = 50;

interface Use {
  written: string;
  times: number;
}

type Uses = Map<string, Use>;

/** What is used in a stretch, or in a whole diary. */
interface AllUses {
  drugs: Uses;
  therapies: Uses;
}

const usesIn = perStretch(({ entries }) => {
  const uses: AllUses = { drugs: new Map(), therapies: new Map() };
  for (const { entry } of entries) {
    for (const named of namesIn(entry)) {
      if (named.is === 'either') continue;
      add(uses[named.is === 'drug' ? 'drugs' : 'therapies'], keyOf(named), { written: named.name, times: 1 });
    }
  }
  return uses;
});

/** Every name that meets a condition on what it is and how it is written. */
export const namesWhere = perSaying(namesIn, ({ name, is }) => `${is} ${name}`);

export class KnownNames {
  private readonly drugs: Uses = new Map();
  private readonly therapies: Uses = new Map();
  private readonly classed = new Map<string, boolean>();
  private readonly nearestDrugs = new Map<string, string | undefined>();
  private readonly mostUsed: [string, Use][];

  constructor(
    facts: DiaryFacts,
    private readonly profile: Profile,
  ) {
    for (const { stretch } of facts.stretches) {
      const { drugs, therapies: done } = usesIn(stretch, facts);
      for (const [key, use] of drugs) add(this.drugs, key, use);
      for (const [key, use] of done) add(this.therapies, key, use);
    }
    this.mostUsed = [...this.drugs].sort(([, a], [, b]) => b.times - a.times).slice(0, mostOwn);
  }

  /** Whether a drug's class is known, or what is named is a therapy that has none. */
  hasClass({ name, is }: Named): boolean {
    const key = nameKey(name);
    let has = this.classed.get(key);
    if (has === undefined) {
      has = isOwn(name, this.profile) || classesOf(name, this.profile.drugs).length > 0;
      this.classed.set(key, has);
    }
    return has || (is === 'either' && (therapies.includes(key) || this.therapies.has(key)));
  }

  /** Whether it is taken, planned or done, and not only blamed for something. */
  isUsed(named: Named): boolean {
    return this.drugs.has(keyOf(named)) || this.therapies.has(nameKey(named.name));
  }

  /** Whether a therapy is written so often that it is no slip. */
  isCommonTherapy(name: string): boolean {
    return (this.therapies.get(nameKey(name))?.times ?? 0) >= often;
  }

  /** What may be meant by the name of a drug: one of the profile or the table, or one written far more often. */
  nearestDrug(named: Named): string | undefined {
    const key = keyOf(named);
    if (!this.nearestDrugs.has(key)) {
      const times = this.drugs.get(key)?.times ?? 0;
      const likelier = this.mostUsed.filter(([, use]) => use.times >= often && use.times > often * times);
      const written = likelier.filter(([other]) => other !== key).map(([, use]) => use.written);
      const own = [...this.profile.drugs.keys()].map((name) => this.drugs.get(name)?.written ?? name);
      const candidates = [...written, ...own, ...drugSpellings];
      this.nearestDrugs.set(key, nearest(named.name, candidates));
    }
    return this.nearestDrugs.get(key);
  }

  /** Drugs and therapies as they are written. */
  used(): string[] {
    return [...this.drugs.values(), ...this.therapies.values()].map(({ written }) => written);
  }
}

function isOwn(name: string, { drugs }: Profile): boolean {
  return drugs.has(nameKey(name)) || drugs.has(drugKey(name));
}

/** As it is written first. */
function add(uses: Uses, key: string, { written, times }: Use): void {
  const known = uses.get(key);
  if (known) known.times += times;
  else uses.set(key, { written, times });
}

/** By the facts they are of, since several rules of one check ask for the same. */
const remembered = new WeakMap<DiaryFacts, KnownNames>();

export function knownNames(facts: DiaryFacts): KnownNames {
  let known = remembered.get(facts);
  if (!known) {
    known = new KnownNames(facts, facts.profile);
    remembered.set(facts, known);
  }
  return known;
}
