/** Findings that can be compared: with their ways out made, where one would compare how they are made. */
import { type Finding, waysOut } from '../../../src/journal/finding';

export function withWays(findings: readonly Finding[]): object[] {
  return findings.map((finding) => ({ ...finding, fixes: waysOut(finding) }));
}

/** The same of several files. */
export function allWithWays(found: ReadonlyMap<string, readonly Finding[]>): Map<string, object[]> {
  return new Map([...found].map(([path, findings]) => [path, withWays(findings)]));
}
