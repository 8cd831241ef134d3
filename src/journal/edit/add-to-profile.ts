/** Adds to a profile what a person says is theirs, leaving the rest of its text as it is. */
import { applyEdits, type Edit } from '../finding';
import { type MapNode, plainValue } from '../node';
import { refuseFile } from '../read/files';
import { refuseEntry } from '../read/limits';
import { readYaml } from '../read/yaml';
import type { DiaryFacts } from '../rules/diary-rule';
import { sameValues } from '../same-values';
import { type Slot, slotsIn } from './profile-slots';
import { asScalar } from './scalar-text';

type ProfileOf = Pick<DiaryFacts, 'fileText' | 'profilePath'>;

/**
 * Adds `word` to the list at `section` → `key`, or makes the list, the section or the profile.
 * No edit where the profile cannot be read: it is mended first.
 */
export function addWord(profile: ProfileOf, section: string, key: string, word: string): Edit[] {
  const slot = slotFor(profile, section, key);
  return slot ? [editAt(profile, slot, asScalar(word))] : [];
}

/** Adds `key: value` to a section where the key is not there yet; `value` is YAML on one line. */
export function addKey(profile: ProfileOf, section: string, key: string, value: string): Edit[] {
  const slot = slotFor(profile, section, null);
  return slot && !slot.names.has(key) ? [editAt(profile, slot, `${asScalar(key)}: ${value}`)] : [];
}

/** A slot, and the names that its section has already. */
interface Place extends Slot {
  names: ReadonlySet<string>;
}

/** By profile text as it was looked up: a check makes one for each word it offers to add. */
const known = new WeakMap<ProfileOf, Map<string, Place | null>>();

function slotFor(profile: ProfileOf, section: string, key: string | null): Place | null {
  const places = known.get(profile) ?? new Map<string, Place | null>();
  known.set(profile, places);
  const name = JSON.stringify([section, key]);
  let place = places.get(name);
  if (place === undefined) {
    place = findPlace(profile.fileText(profile.profilePath) ?? '', section, key);
    places.set(name, place);
  }
  return place;
}

function findPlace(text: string, section: string, key: string | null): Place | null {
  if (refuseFile(text) ?? refuseEntry(text)) return null;
  const { root, findings } = readYaml(text);
  if (findings.length > 0 || (root && root.type !== 'map')) return null;
  const before = valuesOf(root);
  if (Number(before.profile ?? 1) !== 1) return null;
  const slot = slotsIn(text, root, section, key).find((one) => isKept(text, before, one, section, key));
  return slot ? { ...slot, names: new Set(Object.keys(mapIn(before, section))) } : null;
}

/** Whether what is put there is read back, and everything else as before. */
function isKept(
  text: string,
  before: Values,
  { span, before: lead, after }: Slot,
  section: string,
  key: string | null,
): boolean {
  const probe = 'new-word';
  const put = key === null ? `${probe}: {}` : probe;
  const { root, findings } = readYaml(applyEdits(text, [{ span, text: lead + put + after }]));
  if (findings.length > 0 || root?.type !== 'map') return false;
  const own = mapIn(before, section);
  const added = key === null ? { ...own, [probe]: {} } : { ...own, [key]: [...listIn(own, key), probe] };
  const others = Object.keys(before).length === 0 ? { profile: '1' } : before;
  return sameValues(valuesOf(root), { ...others, [section]: added });
}

type Values = Record<string, unknown>;

function valuesOf(root: MapNode | null): Values {
  return root ? (plainValue(root) as Values) : {};
}

function mapIn(values: Values, key: string): Values {
  const inner = Object.hasOwn(values, key) ? values[key] : null;
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Values) : {};
}

/** One word stands for a list of one, `none` for an empty one. */
function listIn(values: Values, key: string): unknown[] {
  const value = Object.hasOwn(values, key) ? values[key] : null;
  const list: unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  return list.length === 1 && list[0] === 'none' ? [] : list;
}

function editAt(profile: ProfileOf, { span, before, after }: Slot, put: string): Edit {
  return { file: profile.profilePath, span, text: before + put + after };
}
