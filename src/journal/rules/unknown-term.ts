/** A word that neither the vocabulary nor the profile has: often a slip, sometimes a word to add. */
import { addWord } from '../edit/add-to-profile';
import { quoted } from '../finding';
import { type KnownNames, knownNames, namesWhere } from '../known-names';
import { looksLike } from '../look-alike';
import type { Named } from '../names';
import { type Phrase, phrase } from '../phrase';
import { nameKey } from '../scalars/words';
import type { Entry } from '../schema/kinds';
import { nearest } from '../suggest';
import { homeOf, type TermKey, termKeys, therapies, wordsFor } from '../vocabulary';
import type { DiaryEntry, DiaryFacts, DiaryRule, Report } from './diary-rule';
import { perSaying } from './per-stretch';
import { putting, safe } from './rule';

export const unknownTerm: DiaryRule = {
  code: 'unknown-term',
  level: 'hint',
  *check(facts) {
    const words = wordsByKey(facts);
    const unknown = ({ key, word }: Term) => !words[key].all.has(word);
    for (const { at, found: term } of termsWhere(facts, unknown)) {
      yield reportTerm(facts, at, term, words[term.key].suggestionFor(term.word));
    }
    yield* therapySlips(facts, knownNames(facts));
  },
};

interface Words {
  all: ReadonlySet<string>;
  suggestionFor(word: string): string | undefined;
}

function wordsByKey({ profile }: DiaryFacts): Record<TermKey, Words> {
  const words = termKeys.map((key): [TermKey, Words] => {
    const all = wordsFor(key, profile.terms);
    const suggestions = new Map<string, string | undefined>();
    const suggestionFor = (word: string): string | undefined => {
      if (!suggestions.has(word)) suggestions.set(word, nearest(word, all));
      return suggestions.get(word);
    };
    return [key, { all, suggestionFor }];
  });
  return Object.fromEntries(words) as Record<TermKey, Words>;
}

interface Term {
  key: TermKey;
  path: PropertyKey[];
  word: string;
}

function termsOf(entry: Entry): readonly Term[] {
  const values = entry as Partial<Record<string, unknown>>;
  return termKeys.flatMap((key) => {
    const value = values[key];
    const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return list.flatMap((item: unknown, i): Term[] => {
      if (typeof item === 'string') return [{ key, path: [key, i], word: item }];
      const kind = (item as { kind?: string }).kind;
      return kind === undefined ? [] : [{ key, path: [key, i, 'kind'], word: kind }];
    });
  });
}

const termsWhere = perSaying(termsOf, ({ key, word }) => `${key} ${word}`);

function reportTerm(
  facts: DiaryFacts,
  at: DiaryEntry,
  { key, path, word }: Term,
  suggestion: string | undefined,
): Report {
  const purpose = phrase('for {0}', `\`${key}\``);
  if (suggestion !== undefined && looksLike(word, suggestion))
    return lookAlike(at, path, word, suggestion, purpose);
  return {
    at,
    path,
    message: phrase('{0} If it is yours, add it to the profile.', newWord(word, purpose, suggestion)),
    fixes: (place) => {
      const edits = addWord(facts, 'terms', homeOf(key), word);
      const adding =
        edits.length === 0 ? [] : [{ title: phrase('Add {0} to the profile', quoted(word)), edits }];
      return suggestion === undefined ? adding : [putting(place.value, suggestion), ...adding];
    },
  };
}

/** Therapies are free names: only one that is nearly a known one, and not written often, is a likely slip. */
function* therapySlips(facts: DiaryFacts, known: KnownNames): Generator<Report> {
  const isNew = ({ name, is }: Named) =>
    is === 'therapy' && !therapies.includes(nameKey(name)) && !known.isCommonTherapy(name);
  for (const { at, found } of namesWhere(facts, isNew)) {
    const { name, path } = found;
    const suggestion = nearest(name, therapies);
    if (suggestion === undefined) continue;
    yield looksLike(name, suggestion)
      ? lookAlike(at, path, name, suggestion, phrase('for a therapy'))
      : {
          at,
          path,
          message: newWord(name, phrase('for a therapy'), suggestion),
          fixes: ({ value }) => [putting(value, suggestion)],
        };
  }
}

function newWord(word: string, purpose: Phrase, suggestion: string | undefined): Phrase {
  return suggestion === undefined
    ? phrase('{0} is a new word {1}.', quoted(word), purpose)
    : phrase('{0} is a new word {1}. Did you mean {2}?', quoted(word), purpose, quoted(suggestion));
}

/** Nobody means to write one word in the letters of two scripts. */
function lookAlike(
  at: DiaryEntry,
  path: readonly PropertyKey[],
  word: string,
  meant: string,
  purpose: Phrase,
): Report {
  const message = phrase(
    'Some letters of {0} only look like those of {1}, so it is a new word {2}. Write it in the same letters.',
    quoted(word),
    quoted(meant),
    purpose,
  );
  return { at, path, message, fixes: ({ value }) => [safe(putting(value, meant))] };
}
