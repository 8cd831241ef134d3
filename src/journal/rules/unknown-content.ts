/** A part of a person's own mixture, in the profile, whose class is not known. */
import { asScalar } from '../edit/scalar-text';
import { quoted } from '../finding';
import { newName } from './new-name';
import { readingRule, replacing } from './rule';

export const unknownContent = readingRule(
  'unknown-drug',
  'hint',
  (span, name: string, suggestion: string | undefined) => ({
    ...newName(name, suggestion, 'Say with `class` what the mixture counts as.'),
    fixes:
      suggestion === undefined
        ? []
        : [replacing(span, asScalar(suggestion), `Change to ${quoted(suggestion)}`)],
  }),
);
