/** Reads `profile.migraine.yaml`: a value and findings, whatever the text. */
import type { OwnDrug } from './drugs';
import type { Finding } from './finding';
import { Generations } from './generations';
import { type MapNode, nodeAt } from './node';
import { phrase } from './phrase';
import { findConflicts } from './read/conflicts';
import { checkContents } from './read/contents';
import { refuseFile } from './read/files';
import { checkKeys } from './read/keys';
import { refuseEntry } from './read/limits';
import { readPlainMap } from './read/plain';
import { readValues } from './read/values';
import { readYaml } from './read/yaml';
import { newerFormat } from './rules/newer-format';
import { syntax } from './rules/syntax';
import { unknownZone } from './rules/unknown-zone';
import { nameKey } from './scalars/words';
import { type Limit, type ProfileValues, profileSchema } from './schema/profile';
import { isZone } from './zones';

export interface Profile {
  /** Null where none is set: wall time is then subtracted as it stands. */
  timeZone: string | null;
  /** By `nameKey`. */
  drugs: ReadonlyMap<string, OwnDrug>;
  /** By class. */
  limits: ReadonlyMap<string, Limit>;
  migraineDay: 'leiden' | 'strict' | 'leiden+type';
  /** Own words, by the key they are used in. */
  terms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Levels of rules that differ from their own, by code. */
  levels: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'ignore'>>;
}

export const emptyProfile: Profile = {
  timeZone: null,
  drugs: new Map(),
  limits: new Map(),
  migraineDay: 'leiden+type',
  terms: new Map(),
  levels: {},
};

export interface ProfileRead {
  profile: Profile;
  findings: Finding[];
}

/** Those of a few diaries, before and after an edit. */
const known = new Generations<ProfileRead>(20);

/** Reads a profile's text, each once. Never throws; what cannot be read is as if not written. */
export function readProfile(text: string): ProfileRead {
  let result = known.get(text);
  if (!result) {
    result = readAnew(text);
    known.set(text, result);
  }
  return result;
}

function readAnew(text: string): ProfileRead {
  const refused = refuseFile(text) ?? findConflicts(text)[0]?.finding ?? refuseEntry(text);
  if (refused) return { profile: emptyProfile, findings: [refused] };
  const plain = readPlainMap(text);
  const { root, findings } = plain ? { root: plain, findings: [] } : readYaml(text);
  if (root?.type !== 'map') {
    if (root)
      findings.push(
        syntax.at(
          root.span,
          phrase('A profile is a map: keys such as `timezone: Europe/Berlin`, one a line.'),
        ),
      );
    return { profile: emptyProfile, findings };
  }
  const values = readProfileMap(root, text, findings);
  findings.sort((a, b) => a.span.start - b.span.start);
  return { profile: values ? toProfile(values) : emptyProfile, findings };
}

function readProfileMap(map: MapNode, text: string, findings: Finding[]): ProfileValues | null {
  checkKeys(map, profileSchema, 'profile', findings);
  const values = readValues(map, profileSchema, text, findings, 'profile');
  if (!values) return null;
  // Without its version a profile is read as of version 1, and a finding asks for it.
  if (values.profile !== undefined && values.profile > 1) {
    findings.push(newerFormat.at(nodeAt(map, ['profile']).span, values.profile));
    return null;
  }
  if (values.timezone !== undefined && !isZone(values.timezone)) {
    findings.push(unknownZone.at(nodeAt(map, ['timezone']).span, values.timezone, 'timezone'));
    delete values.timezone;
  }
  checkContents(map, values, findings);
  return values;
}

function toProfile({ timezone, drugs = {}, limits = {}, terms = {}, ...values }: ProfileValues): Profile {
  return {
    timeZone: timezone ?? null,
    drugs: new Map(Object.entries(drugs).map(([name, drug]) => [nameKey(name), drug])),
    limits: new Map(Object.entries(limits)),
    migraineDay: values['migraine-day'] ?? 'leiden+type',
    terms: new Map(Object.entries(terms).map(([key, list]) => [key, new Set(list)])),
    levels: values.severity ?? {},
  };
}
