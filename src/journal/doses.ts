/** Doses of acute medicines by the date they were taken on, each with the classes it counts in. */
import { type AcuteClass, acuteClasses, type DrugClass } from './drug-classes';
import { classesOf, drugKey } from './drugs';
import { oncePer } from './once';
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
    if (entry.kind === 'attack') {
      for (let i = 0; i < (entry.doses?.length ?? 0); i++) {
        const dose = doseInAttack(entry, i, placed, profile);
        if (dose) doses.push(dose);
      }
    } else if (entry.kind === 'intake') {
      const dose = doseOfIntake(entry, placed, profile, preventives);
      if (dose) doses.push(dose);
    }
  }
  return doses;
}

/** Whether a dose that was read without knowing what is planned counts for nothing in a diary that plans it. */
export function isPlanned<H extends Holder>(
  { placed, classes, drug }: AcuteDose<H>,
  preventives: ReadonlySet<string>,
): boolean {
  const isUnknown = placed.entry.kind === 'intake' && classes[0] === 'unknown';
  return isUnknown && drug !== null && preventives.has(drugKey(drug));
}

const otherTypes = new Set<unknown>(['cluster', 'tension', 'other']);

function doseInAttack<H extends Holder>(
  attack: EntryOf<'attack'>,
  i: number,
  placed: H,
  profile: Profile,
): AcuteDose<H> | null {
  const { drug, therapy, at } = attack.doses?.[i] ?? {};
  if (drug === undefined && therapy !== undefined) return null;
  const classes = countedClasses(drug, profile);
  if (classes.length === 0) return null;
  const { date } = at === undefined ? attack.when : resolveAt(attack.when, at);
  const isForMigraine = !otherTypes.has(attack.type);
  return { day: dayNumber(date), classes, drug: drug ?? null, isForMigraine, placed, path: pathOf(i) };
}

/** Attacks have few doses each; their places are the same ones. */
const paths: (readonly PropertyKey[])[] = [];

function pathOf(i: number): readonly PropertyKey[] {
  const path = paths[i] ?? ['doses', i, 'drug'];
  if (i <= paths.length) paths[i] = path;
  return path;
}

const pathOfIntake = ['drug'];

function doseOfIntake<H extends Holder>(
  intake: EntryOf<'intake'>,
  placed: H,
  profile: Profile,
  preventives: ReadonlySet<string>,
): AcuteDose<H> | null {
  const { drug, therapy, reason } = intake;
  if (drug === undefined && therapy !== undefined) return null;
  const classes = countedClasses(drug, profile);
  // A drug of unknown class that is said, or planned, to be for something else is no acute medicine.
  const isElsewise =
    (reason ?? 'headache') !== 'headache' || (drug !== undefined && preventives.has(drugKey(drug)));
  if (classes.length === 0 || (isElsewise && classes[0] === 'unknown')) return null;
  const isForMigraine = (reason ?? 'headache') === 'headache';
  const day = dayNumber(intake.when.date);
  return { day, classes, drug: drug ?? null, isForMigraine, placed, path: pathOfIntake };
}

/** The counted classes of a drug; `unknown` where the drug is not known, none where it is no acute medicine. */
function countedClasses(drug: string | undefined, profile: Profile): readonly AcuteClass[] {
  const classes = drug === undefined ? [] : classesOf(drug, profile.drugs);
  return classes.length === 0 ? unknownClass : countedOf(classes);
}

const unknownClass: readonly AcuteClass[] = ['unknown'];

/** The same list for the same classes. */
const countedOf = oncePer((classes: readonly DrugClass[]): readonly AcuteClass[] =>
  classes.filter((name): name is DrugAndAcute => counted.has(name)),
);

type DrugAndAcute = Extract<AcuteClass, DrugClass>;

export function preventiveDrugs(entries: readonly Holder[]): Set<string> {
  const drugs = new Set<string>();
  for (const { entry } of entries) {
    if (entry.kind !== 'treatment' || entry.drug === undefined) continue;
    if ((entry.purpose ?? 'preventive') === 'preventive') drugs.add(drugKey(entry.drug));
  }
  return drugs;
}
