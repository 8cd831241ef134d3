/** Doses of acute medicines by the date they were taken on, each with the classes it counts in. */
import { classesOf, drugKey } from '../journal/drugs';
import type { Profile } from '../journal/profile';
import { dayNumber } from '../journal/scalars/day';
import { resolveAt } from '../journal/scalars/moment';
import type { EntryOf } from '../journal/schema/kinds';
import type { DiaryContent, PlacedEntry } from './source';
import { type AcuteClass, acuteClasses } from './types';

export interface AcuteDose {
  day: number;
  /** Without `any`; at least one. */
  classes: readonly AcuteClass[];
  /** Null where no drug is named. */
  drug: string | null;
  /** Whether it speaks for a migraine: taken for headache, and not in an attack of another type. */
  isForMigraine: boolean;
  placed: PlacedEntry;
}

const counted = new Set<string>(acuteClasses.filter((name) => name !== 'any'));

export function acuteDosesOf({ entries, profile }: DiaryContent): AcuteDose[] {
  const preventives = preventiveDrugs(entries);
  const doses: AcuteDose[] = [];
  for (const placed of entries) {
    const { entry } = placed;
    if (entry.kind === 'attack') doses.push(...dosesInAttack(entry, placed, profile));
    else if (entry.kind === 'intake') doses.push(...doseOfIntake(entry, placed, profile, preventives));
  }
  return doses;
}

function dosesInAttack(attack: EntryOf<'attack'>, placed: PlacedEntry, profile: Profile): AcuteDose[] {
  const isForMigraine = !['cluster', 'tension', 'other'].includes(attack.type ?? '');
  return (attack.doses ?? []).flatMap(({ drug, therapy, at }): AcuteDose[] => {
    if (drug === undefined && therapy !== undefined) return [];
    const { date } = at === undefined ? attack.when : resolveAt(attack.when, at);
    const classes = countedClasses(drug, profile);
    return classes.length === 0
      ? []
      : [{ day: dayNumber(date), classes, drug: drug ?? null, isForMigraine, placed }];
  });
}

function doseOfIntake(
  intake: EntryOf<'intake'>,
  placed: PlacedEntry,
  profile: Profile,
  preventives: ReadonlySet<string>,
): AcuteDose[] {
  const { drug, therapy, reason } = intake;
  if (drug === undefined && therapy !== undefined) return [];
  const classes = countedClasses(drug, profile);
  // A drug of unknown class that is said, or planned, to be for something else is no acute medicine.
  const isElsewise =
    (reason ?? 'headache') !== 'headache' || (drug !== undefined && preventives.has(drugKey(drug)));
  if (classes.length === 0 || (isElsewise && classes[0] === 'unknown')) return [];
  const isForMigraine = (reason ?? 'headache') === 'headache';
  return [{ day: dayNumber(intake.when.date), classes, drug: drug ?? null, isForMigraine, placed }];
}

/** The counted classes of a drug; `unknown` where the drug is not known, none where it is no acute medicine. */
function countedClasses(drug: string | undefined, profile: Profile): AcuteClass[] {
  const classes = drug === undefined ? [] : classesOf(drug, profile.drugs);
  if (classes.length === 0) return ['unknown'];
  return classes.filter((name): name is DrugAndAcute => counted.has(name));
}

type DrugAndAcute = Extract<AcuteClass, ReturnType<typeof classesOf>[number]>;

function preventiveDrugs(entries: readonly PlacedEntry[]): Set<string> {
  const drugs = new Set<string>();
  for (const { entry } of entries) {
    if (entry.kind !== 'treatment' || entry.drug === undefined) continue;
    if ((entry.purpose ?? 'preventive') === 'preventive') drugs.add(drugKey(entry.drug));
  }
  return drugs;
}
