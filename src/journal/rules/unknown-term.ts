/** A word that neither the vocabulary nor the profile has: often a slip, sometimes a word to add. */
import { addWord } from '../edit/add-to-profile';
import { quoted } from '../finding';
import { nearest } from '../suggest';
import { type TermKey, termKeys, wordsFor } from '../vocabulary';
import type { DiaryEntry, DiaryFacts, DiaryRule, Report } from './diary-rule';
import { replacing } from './rule';

export const unknownTerm: DiaryRule = {
  code: 'unknown-term',
  level: 'hint',
  *check(facts) {
    const known = new Map(termKeys.map((key) => [key, wordsFor(key, facts.profile.terms)]));
    for (const at of facts.entries) {
      for (const { key, path, term } of termsOf(at)) {
        const words = known.get(key);
        if (words && !words.has(term)) yield report(facts, at, { key, path, term }, words);
      }
    }
  },
};

interface Term {
  key: TermKey;
  path: PropertyKey[];
  term: string;
}

function termsOf({ entry }: DiaryEntry): Term[] {
  const values = entry as Partial<Record<string, unknown>>;
  return termKeys.flatMap((key) => {
    const value = values[key];
    const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return list.flatMap((item: unknown, i): Term[] => {
      if (typeof item === 'string') return [{ key, path: [key, i], term: item }];
      const kind = (item as { kind?: string }).kind;
      return kind === undefined ? [] : [{ key, path: [key, i, 'kind'], term: kind }];
    });
  });
}

function report(
  facts: DiaryFacts,
  at: DiaryEntry,
  { key, path, term }: Term,
  words: ReadonlySet<string>,
): Report {
  const suggestion = nearest(term, words);
  const question = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
  return {
    at,
    path,
    message: `${quoted(term)} is a new word for \`${key}\`.${question} If it is yours, add it to the profile.`,
    fixes: ({ value }) => {
      const edits = addWord(facts, 'terms', key, term);
      const adding = edits.length === 0 ? [] : [{ title: `Add \`${term}\` to the profile`, edits }];
      return suggestion === undefined ? adding : [replacing(value, suggestion), ...adding];
    },
  };
}
