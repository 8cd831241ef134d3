/** A side effect of something that the diary names nowhere else: a slip, or a treatment that is not written yet. */
import { drugKey } from '../drugs';
import { asScalar } from '../edit/scalar-text';
import { quoted } from '../finding';
import { knownNames } from '../known-names';
import { keyOf } from '../names';
import { nameKey } from '../scalars/words';
import { nearest } from '../suggest';
import type { DiaryFacts, DiaryRule } from './diary-rule';
import { replacing } from './rule';

export const sideEffectOfNothing: DiaryRule = {
  code: 'side-effect-of-nothing',
  level: 'hint',
  *check(facts) {
    const known = knownNames(facts);
    const parts = partsOf(known.used(), facts);
    for (const at of facts.ofKind('side-effect')) {
      for (const named of known.namesOf(at)) {
        if (known.isUsed(named) || parts.has(keyOf(named)) || isOwn(named.name, facts)) continue;
        // A slip in a drug's name is named as such.
        if (!known.hasClass(named) && known.nearestDrug(named) !== undefined) continue;
        const suggestion = nearest(named.name, known.used());
        const question = suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
        yield {
          at,
          path: named.path,
          message: `${quoted(named.name)} stands nowhere else in this diary.${question} Add the dose or treatment it comes from, or mend the name.`,
          fixes: ({ value }) =>
            suggestion === undefined
              ? []
              : [replacing(value, asScalar(suggestion), `Change to ${quoted(suggestion)}`)],
        };
      }
    }
  },
};

/** What mixtures that are taken are made of, by their names or the profile. */
function partsOf(used: readonly string[], { profile }: DiaryFacts): ReadonlySet<string> {
  const parts = used.flatMap((name) => {
    const contents = profile.drugs.get(nameKey(name))?.contains ?? [];
    return [...contents, ...nameKey(name).split(/-?[+/&]-?|-and-|-/)];
  });
  return new Set(parts.map(drugKey));
}

function isOwn(name: string, { profile }: DiaryFacts): boolean {
  return profile.drugs.has(nameKey(name)) || profile.drugs.has(drugKey(name));
}
