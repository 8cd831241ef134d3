/** Codes, rule files, docs/rules.md, the settings, the profile and the fixtures name the same rules at the same levels. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import { projectRoot } from '../../scripts/lib/paths';
import { readProfile } from '../../src/journal/profile';
import { codes } from '../../src/journal/rules/codes';
import { fixturesRoot, foldersIn } from './helpers/rule-fixtures';

interface Rule {
  code: string;
  level: string;
}

const levels = ['error', 'warning', 'information', 'hint', 'ignore'];
const sections = new Map(
  readFileSync(join(projectRoot, 'docs/rules.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);

/** The rules that a rule's file exports. */
async function rulesOf(code: string): Promise<Rule[]> {
  const file = join(projectRoot, `src/journal/rules/${code}.ts`);
  if (!existsSync(file)) return [];
  const exported: Record<string, unknown> = await import(file);
  return Object.values(exported).filter((value): value is Rule => Object.hasOwn(Object(value), 'level'));
}

/** The level a section of the document starts with: `*Hint.*`. */
function documentedLevel(code: string): string | undefined {
  return /^\S+\n\n\*(\w+?)d?[.,* ]/.exec(sections.get(code) ?? '')?.[1]?.toLowerCase();
}

describe('the names of the rules', () => {
  it('are those of the sections of docs/rules.md, in the same order', () => {
    assert.deepEqual([...sections.keys()], [...codes]);
  });

  it('are those of the folders of fixtures', () => {
    assert.deepEqual(foldersIn(fixturesRoot), [...codes].sort());
  });

  it('are those of the settings, in the same order, each with every level', () => {
    const { properties } = manifest.contributes.configuration.properties['migraineJournal.rules'];
    assert.deepEqual(Object.keys(properties), [...codes]);
    for (const setting of Object.values(properties)) assert.deepEqual(setting.enum, levels);
  });

  it('are those a profile may set, to any level', () => {
    for (const level of levels) {
      const lines = codes.map((code) => `  ${code}: ${level}\n`).join('');
      const { profile, findings } = readProfile(`profile: 1\nseverity:\n${lines}`);
      assert.deepEqual(findings, []);
      assert.deepEqual(profile.levels, Object.fromEntries(codes.map((code) => [code, level])));
    }
  });

  for (const code of codes) {
    it(`${code} is a file of its own, at the level its section says`, async () => {
      const rules = await rulesOf(code);
      assert.ok(rules.length > 0);
      assert.deepEqual(new Set(rules.map((rule) => rule.code)), new Set([code]));
      for (const { level } of rules) assert.equal(documentedLevel(code), level);
    });
  }
});
