/** A part of a person's own mixture, in the profile, whose class is not known. */
import { phrase } from '../phrase';
import { newName } from './new-name';
import { putting, readingRule } from './rule';

export const unknownContent = readingRule(
  'unknown-drug',
  'hint',
  (span, name: string, suggestion: string | undefined) => ({
    ...newName(name, suggestion, phrase('Say with `class` what the mixture counts as.')),
    fixes: suggestion === undefined ? [] : [putting(span, suggestion)],
  }),
);
