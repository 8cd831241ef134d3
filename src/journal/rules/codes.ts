/** Every code a finding can carry; docs/rules.md has a section for each. */
export const codes = [
  'syntax',
  'conflict-markers',
  'encrypted-file',
  'not-text',
  'too-large',
  'unknown-kind',
  'unknown-key',
  'missing-key',
  'invalid-value',
  'duplicate-key',
  'alias-or-tag',
  'yaml-1.1-trap',
  'text-after-hash',
  'several-documents',
  'not-a-list',
  'end-before-start',
  'unknown-zone',
  'newer-format',
  'unknown-term',
] as const;

export type Code = (typeof codes)[number];
