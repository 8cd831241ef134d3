/** A drug whose class is not known: often a slip, sometimes a name to add to the profile. */
import type { DrugClass } from '../drug-classes';
import { addKey } from '../edit/add-to-profile';
import { type Fix, quoted } from '../finding';
import { knownNames, namesWhere } from '../known-names';
import { looksLike } from '../look-alike';
import type { Named } from '../names';
import { phrase } from '../phrase';
import type { DiaryEntry, DiaryFacts, DiaryRule, Place, Report } from './diary-rule';
import { newName } from './new-name';
import { putting, safe } from './rule';

export const unknownDrug: DiaryRule = {
  code: 'unknown-drug',
  level: 'hint',
  *check(facts) {
    const known = knownNames(facts);
    const unknown = (named: Named) => named.is !== 'therapy' && !known.hasClass(named);
    for (const { at, found: named } of namesWhere(facts, unknown)) {
      const suggestion = known.nearestDrug(named);
      // What is only blamed, and like nothing else, is a matter of side-effect-of-nothing.
      const isSaidElsewhere = named.is === 'either' && suggestion === undefined && !known.isUsed(named);
      if (!isSaidElsewhere) yield report(facts, at, named, suggestion);
    }
  },
};

function report(facts: DiaryFacts, at: DiaryEntry, named: Named, suggestion: string | undefined): Report {
  return {
    at,
    path: named.path,
    ...newName(named.name, suggestion, phrase('If it is yours, add it to the profile with its class.')),
    fixes: (place) => fixesFor(facts, named, suggestion, place),
  };
}

/** What a person may want to say it is, the likelier first. */
const classesFor: Record<Named['use'], readonly DrugClass[]> = {
  taken: ['triptan', 'non-opioid', 'combination', 'opioid', 'gepant', 'antiemetic', 'other-acute'],
  planned: ['preventive', 'other'],
  blamed: ['preventive', 'triptan', 'non-opioid', 'other'],
};

function fixesFor(facts: DiaryFacts, named: Named, suggestion: string | undefined, { value }: Place): Fix[] {
  const adding = classesFor[named.use].flatMap((drugClass): Fix[] => {
    const edits = addKey(facts, 'drugs', named.name, `{class: ${drugClass}}`);
    const title = phrase('Add {0} to the profile as {1}', quoted(named.name), `\`${drugClass}\``);
    return edits.length === 0 ? [] : [{ title, edits }];
  });
  if (suggestion === undefined) return adding;
  const changing = putting(value, suggestion);
  return looksLike(named.name, suggestion) ? [safe(changing)] : [changing, ...adding];
}
