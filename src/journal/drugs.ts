/** A small table of drugs and the class each counts in; brand names belong into the profile. */
import type { DrugClass } from './drug-classes';
import { oncePer, oncePerText } from './once';
import type { Quantity } from './scalars/quantity';
import { nameKey } from './scalars/words';

/** Names by class, as in the ATC index of 2026-04-25; the class is the product's own, since an ATC prefix is none. */
const names: Record<Exclude<DrugClass, 'combination' | 'other-acute'>, string> = {
  triptan: 'sumatriptan naratriptan zolmitriptan rizatriptan almotriptan eletriptan frovatriptan',
  ditan: 'lasmiditan',
  gepant: 'ubrogepant rimegepant zavegepant atogepant',
  ergot: 'dihydroergotamine ergotamine',
  'non-opioid':
    'paracetamol aspirin metamizole phenazone ibuprofen naproxen ketoprofen flurbiprofen dexketoprofen diclofenac indometacin ketorolac mefenamic-acid tolfenamic-acid celecoxib etoricoxib meloxicam',
  opioid: 'morphine oxycodone tramadol tapentadol butorphanol codeine hydrocodone',
  antiemetic: 'metoclopramide domperidone prochlorperazine ondansetron promethazine',
  preventive:
    'propranolol metoprolol timolol nadolol atenolol bisoprolol topiramate valproate gabapentin pregabalin lamotrigine levetiracetam amitriptyline nortriptyline venlafaxine duloxetine mirtazapine candesartan telmisartan lisinopril flunarizine cinnarizine verapamil pizotifen clonidine cyproheptadine erenumab galcanezumab fremanezumab eptinezumab onabotulinumtoxin-a baclofen tizanidine memantine acetazolamide melatonin riboflavin coenzyme-q10 magnesium lithium',
  other: 'oxygen caffeine lidocaine bupivacaine prednisone dexamethasone',
};

/** Other common spellings of the same substance. */
const spellings = new Map([
  ['acetaminophen', 'paracetamol'],
  ['acetylsalicylic-acid', 'aspirin'],
  ['asa', 'aspirin'],
  ['metamizol', 'metamizole'],
  ['dipyrone', 'metamizole'],
  ['indomethacin', 'indometacin'],
  ['amitriptylin', 'amitriptyline'],
  ['valproic-acid', 'valproate'],
  ['sodium-valproate', 'valproate'],
  ['divalproex', 'valproate'],
  ['onabotulinumtoxina', 'onabotulinumtoxin-a'],
  ['botulinumtoxin', 'onabotulinumtoxin-a'],
  ['botulinum-toxin', 'onabotulinumtoxin-a'],
  ['dhe', 'dihydroergotamine'],
  ['q10', 'coenzyme-q10'],
  ['vitamin-b2', 'riboflavin'],
]);

const classOf = new Map<string, DrugClass>(
  Object.entries(names).flatMap(([drugClass, list]) =>
    list.split(' ').map((name): [string, DrugClass] => [name, drugClass as DrugClass]),
  ),
);

/** All names of the table, for "did you mean" and completion. */
export const knownDrugs: readonly string[] = [...classOf.keys()];

/** The same with other spellings. */
export const drugSpellings: readonly string[] = [...knownDrugs, ...spellings.keys()];

/** The salt a substance comes as makes no other drug: `naproxen-sodium`, `sumatriptan-succinate`. */
const salt =
  /-(?:sodium|potassium|hydrochloride|hcl|succinate|benzoate|tartrate|maleate|malate|hydrobromide|fumarate|mesylate|cilexetil|tromethamine|citrate|oxide|glycinate|carbonate)$/;

/** Adjuvants and opioids that make a combination analgesic of a plain one. */
const combining = new Set(['caffeine', 'butalbital']);

export interface OwnDrug {
  class?: DrugClass | undefined;
  contains?: readonly string[] | undefined;
  /** The usual dose of one intake. */
  usual?: Quantity | undefined;
}

/** Drugs of a profile by `nameKey`. */
export type OwnDrugs = ReadonlyMap<string, OwnDrug>;

/** The one name of a drug, whatever its spelling: what two entries are compared by. */
export const drugKey: (name: string) => string = oncePerText((name) => {
  const key = nameKey(name);
  const spelt = spellings.get(key);
  if (spelt !== undefined || classOf.has(key)) return spelt ?? key;
  const plain = key.replace(salt, '');
  return classOf.has(plain) ? plain : (spellings.get(plain) ?? key);
});

/**
 * The classes a drug counts in: none where it is not known. A name such as `sumatriptan-naproxen` or
 * `paracetamol + caffeine` is read as what it contains.
 */
export function classesOf(name: string, own: OwnDrugs = noDrugs): readonly DrugClass[] {
  return classesBy(own)(name);
}

const noDrugs: OwnDrugs = new Map();

const classesBy = oncePer((own: OwnDrugs) => oncePerText((name) => classesAnew(name, own)));

function classesAnew(name: string, own: OwnDrugs): readonly DrugClass[] {
  const entry = own.get(nameKey(name)) ?? own.get(drugKey(name));
  if (entry?.class) return withTriptan(entry.class, classesOfContents(entry.contains ?? []));
  if (entry?.contains) return classesOfContents(entry.contains);
  const known = classOf.get(drugKey(name));
  return known ? [known] : classesOfContents(partsOf(nameKey(name)));
}

/** A triptan and an analgesic in one tablet count in both, whichever of them the profile calls it. */
function withTriptan(named: DrugClass, contained: readonly DrugClass[]): readonly DrugClass[] {
  if (contained.length < 2 || !contained.includes('triptan')) return [named];
  return named === 'combination' ? contained : [...new Set([named, ...contained])];
}

/** What a name of several substances names; empty unless each of them is known. */
function partsOf(key: string): string[] {
  // Some names have a hyphen of their own, so clearer signs come first.
  const ways = [key.split(/-?[+/&]-?|-and-/), key.split(/-?[+/&]-?|-and-|-/)];
  return ways.find((parts) => parts.length > 1 && parts.every(isSubstance)) ?? [];
}

/** Whether the table has it, if only as a part of a combination. */
export function isSubstance(name: string): boolean {
  return classOf.has(drugKey(name)) || combining.has(nameKey(name));
}

/**
 * Two plain analgesics are not a combination; caffeine, an opioid or butalbital makes one (ICHD-3 8.2.5). Every other
 * mixture counts in the class of each part.
 */
function classesOfContents(contents: readonly string[]): DrugClass[] {
  const keys = contents.map(drugKey);
  const classes = new Set(keys.flatMap((key) => classOf.get(key) ?? []));
  const isCombined = classes.has('opioid') || keys.some((key) => combining.has(key));
  if (isCombined && classes.has('non-opioid')) {
    classes.delete('non-opioid');
    classes.delete('opioid');
    classes.add('combination');
  }
  if (classes.size > 1) classes.delete('other');
  return [...classes];
}
