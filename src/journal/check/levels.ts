/** How grave a finding is to this person: by the rule, by profile and settings, and by a comment at one entry. */
import type { Finding, Severity } from '../finding';

export type Level = Severity | 'ignore';

/** Levels that differ from the rules' own. */
export type Levels = Partial<Record<string, Level>>;

/** Later ones win: a diary's profile first, then a person's settings. */
export function mergeLevels(...all: readonly Levels[]): Levels {
  return Object.assign({}, ...all);
}

/** The finding at its level; undefined where it is not to be shown. */
export function atLevel(finding: Finding, levels: Levels): Finding | undefined {
  const level = levels[finding.code];
  if (level === undefined || level === finding.severity) return finding;
  return level === 'ignore' ? undefined : { ...finding, severity: level };
}

export function isAllowed(code: string, entryText: string): boolean {
  return allowedIn(entryText).has(code);
}

const none: ReadonlySet<string> = new Set();

/** The codes that an entry's own comment lines allow: `# allow: longer-than-72h, unknown-term`. */
export function allowedIn(entryText: string): ReadonlySet<string> {
  if (!entryText.includes('# allow:')) return none;
  const codes = new Set<string>();
  for (const [, list = ''] of entryText.matchAll(/^[ \t]*# allow:[ \t]*(.*)$/gm)) {
    for (const code of list.split(/[\s,]+/)) if (code !== '') codes.add(code);
  }
  return codes;
}
