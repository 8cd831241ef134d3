/** Looks at what a profile says that a person's own mixtures contain. */
import { drugSpellings, isSubstance } from '../drugs';
import type { Finding } from '../finding';
import { type MapNode, nodeAt } from '../node';
import { unknownContent } from '../rules/unknown-content';
import { nameKey } from '../scalars/words';
import type { ProfileValues } from '../schema/profile';
import { nearest } from '../suggest';

/** Parts that say nothing of the class; where the class is written, only those that look like a slip. */
export function checkContents(map: MapNode, { drugs = {} }: ProfileValues, findings: Finding[]): void {
  const own = new Set(Object.keys(drugs).map(nameKey));
  for (const [name, drug] of Object.entries(drugs)) {
    for (const [i, part] of (drug.contains ?? []).entries()) {
      if (isSubstance(part) || own.has(nameKey(part))) continue;
      const suggestion = nearest(part, drugSpellings);
      if (drug.class !== undefined && suggestion === undefined) continue;
      const { span } = nodeAt(map, ['drugs', name, 'contains', i]);
      findings.push(unknownContent.at(span, part, suggestion));
    }
  }
}
