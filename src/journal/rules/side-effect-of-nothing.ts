/** A side effect of something that the diary names nowhere else: a slip, or a treatment that is not written yet. */
import { drugKey } from '../drugs';
import { quoted } from '../finding';
import { knownNames, namesWhere } from '../known-names';
import { keyOf, type Named } from '../names';
import { type Phrase, phrase } from '../phrase';
import { nameKey } from '../scalars/words';
import { nearest } from '../suggest';
import type { DiaryFacts, DiaryRule } from './diary-rule';
import { putting } from './rule';

export const sideEffectOfNothing: DiaryRule = {
  code: 'side-effect-of-nothing',
  level: 'hint',
  *check(facts) {
    const known = knownNames(facts);
    const parts = partsOf(known.used(), facts);
    const isOdd = (named: Named): boolean => {
      if (named.is !== 'either' || known.isUsed(named)) return false;
      if (parts.has(keyOf(named)) || isOwn(named.name, facts)) return false;
      // A slip in a drug's name is named as such.
      return known.hasClass(named) || known.nearestDrug(named) === undefined;
    };
    for (const { at, found: named } of namesWhere(facts, isOdd)) {
      const suggestion = nearest(named.name, known.used());
      yield {
        at,
        path: named.path,
        message: messageFor(named.name, suggestion),
        fixes: ({ value }) => (suggestion === undefined ? [] : [putting(value, suggestion)]),
      };
    }
  },
};

function messageFor(name: string, suggestion: string | undefined): Phrase {
  return suggestion === undefined
    ? phrase(
        '{0} stands nowhere else in this diary. Add the dose or treatment it comes from, or mend the name.',
        quoted(name),
      )
    : phrase(
        '{0} stands nowhere else in this diary. Did you mean {1}? Add the dose or treatment it comes from, or mend the name.',
        quoted(name),
        quoted(suggestion),
      );
}

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
