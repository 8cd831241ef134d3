/** Doses of acute medicines by the date they were taken on, each with the classes it counts in. */
import { type AcuteClass, acuteClasses } from './drug-classes';
import { classesOf, drugKey } from './drugs';
import type { Profile } from './profile';
import { dayNumber } from './scalars/day';
import { resolveAt } from './scalars/moment';
import type { Entry, EntryOf } from './schema/kinds';

/** An entry, with whatever says where it stands. */
interface Holder {
  entry: Entry;
}

export interface AcuteDose<H extends Holder = Holder> {
  day: number;
  /** Without `any`; at least one. */
  classes: readonly AcuteClass[];
  /** Null where no drug is named. */
  drug: string | null;
  /** Whether it speaks for a migraine: taken for headache, and not in an attack of another type. */
  isForMigraine: boolean;
  placed: H;
  /** From the entry inwards. */
  path: readonly PropertyKey[];
}

const counted = new Set<string>(acuteClasses.filter((name) => name !== 'any'));

/** @param preventives by `drugKey`, where the entries are not all of a diary's */
export function acuteDosesOf<H extends Holder>(
  entries: readonly H[],
  profile: Profile,
  preventives: ReadonlySet<string> = preventiveDrugs(entries),
): AcuteDose<H>[] {
  const doses: AcuteDose<H>[] = [];
  for (const placed of entries) {
    const { entry } = placed;
    if (entry.kind === 'attack') doses.push(...dosesInAttack(entry, placed, profile));
    else if (entry.kind === 'intake') doses.push(...doseOfIntake(entry, placed, profile, preventives));
  }
  return doses;
}

function dosesInAttack<H extends Holder>(
  attack: EntryOf<'attack'>,
  placed: H,
  profile: Profile,
): AcuteDose<H>[] {
  const isForMigraine = !['cluster', 'tension', 'other'].includes(attack.type ?? '');
  return (attack.doses ?? []).flatMap(({ drug, therapy, at }, i): AcuteDose<H>[] => {
    if (drug === undefined && therapy !== undefined) return [];
    const { date } = at === undefined ? attack.when : resolveAt(attack.when, at);
    const classes = countedClasses(drug, profile);
    return classes.length === 0
      ? []
      : [
          {
            day: dayNumber(date),
            classes,
            drug: drug ?? null,
            isForMigraine,
            placed,
            path: ['doses', i, 'drug'],
          },
        ];
  });
}

function doseOfIntake<H extends Holder>(
  intake: EntryOf<'intake'>,
  placed: H,
  profile: Profile,
  preventives: ReadonlySet<string>,
): AcuteDose<H>[] {
  const { drug, therapy, reason } = intake;
  if (drug === undefined && therapy !== undefined) return [];
  const classes = countedClasses(drug, profile);
  // A drug of unknown class that is said, or planned, to be for something else is no acute medicine.
  const isElsewise =
    (reason ?? 'headache') !== 'headache' || (drug !== undefined && preventives.has(drugKey(drug)));
  if (classes.length === 0 || (isElsewise && classes[0] === 'unknown')) return [];
  const isForMigraine = (reason ?? 'headache') === 'headache';
  return [
    { day: dayNumber(intake.when.date), classes, drug: drug ?? null, isForMigraine, placed, path: ['drug'] },
  ];
}

/** The counted classes of a drug; `unknown` where the drug is not known, none where it is no acute medicine. */
function countedClasses(drug: string | undefined, profile: Profile): AcuteClass[] {
  const classes = drug === undefined ? [] : classesOf(drug, profile.drugs);
  if (classes.length === 0) return ['unknown'];
  return classes.filter((name): name is DrugAndAcute => counted.has(name));
}

type DrugAndAcute = Extract<AcuteClass, ReturnType<typeof classesOf>[number]>;

export function preventiveDrugs(entries: readonly Holder[]): Set<string> {
  const drugs = new Set<string>();
  for (const { entry } of entries) {
    if (entry.kind !== 'treatment' || entry.drug === undefined) continue;
    if ((entry.purpose ?? 'preventive') === 'preventive') drugs.add(drugKey(entry.drug));
  }
  return drugs;
}
