/** What colours a journal gets, and what the editor takes for text. */
import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type IGrammar, INITIAL } from 'vscode-textmate';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index';
import type * as z from 'zod';
import { projectRoot } from '../../scripts/lib/paths';
import { kindNames, kinds } from '../../src/journal/schema/kinds';
import { profileSchema } from '../../src/journal/schema/profile';
import grammarFile from '../../syntaxes/migraine-journal.tmLanguage.json';
import { createRegistry, journalGrammar } from '../grammar/registry';

type Runner = Parameters<typeof runGrammarTestCase>[0];

const folder = path.join(projectRoot, 'test', 'grammar');

describe('the grammar', () => {
  const files = readdirSync(folder).filter((name) => /\.(?:migraine\.yaml|md)$/.test(name));

  it('has marked texts to be tested on', () => {
    equal(files.length, 6);
  });

  for (const file of files) {
    const example = parseGrammarTestCase(readFileSync(path.join(folder, file), 'utf8'));
    it(`colours ${example.metadata.description}`, async () => {
      // The runner was written against an older edition of the engine than the one in VS Code.
      const failures = await runGrammarTestCase(createRegistry() as unknown as Runner, example);
      deepEqual(
        failures.map((failure) => ({ ...failure, source: example.source[failure.srcLine] })),
        [],
      );
    });
  }
});

/** The words that the grammar lists for one name of a scope. */
function listed(scope: string): string[] {
  const rule = grammarFile.repository.key.patterns.find(({ name }) => name?.startsWith(scope));
  const words = /\(\?:([a-z][\w-]*(?:\|[\w-]+)+)\)/.exec(rule?.match ?? '')?.[1];
  return words?.split('|').sort() ?? [];
}

interface Parts {
  shape?: Record<string, z.core.$ZodType>;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  out?: z.core.$ZodType;
}

/** Every key of a schema and of what lies in it. */
function keysOf(schema: z.core.$ZodType): string[] {
  const { shape = {}, innerType, element, valueType, out } = schema._zod.def as Parts;
  const within = [...Object.values(shape), innerType, element, valueType, out].filter((part) => !!part);
  return [...Object.keys(shape), ...within.flatMap(keysOf)];
}

function sorted(words: Iterable<string>): string[] {
  return [...new Set(words)].sort();
}

describe('the words that the grammar knows', () => {
  it('are the kinds of the format', () => {
    deepEqual(listed('entity.name.type.kind'), sorted(kindNames));
  });

  it('are the keys of a profile', () => {
    const own = Object.keys(profileSchema.shape).filter((key) => key !== 'note');
    deepEqual(listed('entity.name.type.profile'), sorted(own));
  });

  it('are the keys within entries and within a profile', () => {
    const ofEntries = Object.values(kinds).flatMap((kind) => keysOf(kind));
    const ofProfile = Object.values(profileSchema.shape).flatMap((part) => keysOf(part));
    const heads = new Set<string>(kindNames);
    const keys = [...ofEntries, ...ofProfile].filter((key) => key === 'note' || !heads.has(key));
    deepEqual(listed('variable.other.property'), sorted(keys));
  });
});

/** The standard type of the last character of a text. */
function typeAtEnd(grammar: IGrammar, text: string): string | undefined {
  let stack = INITIAL;
  let type = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine2(line, stack);
    stack = ruleStack;
    for (let at = 0; at < tokens.length; at += 2) {
      if ((tokens[at] as number) < line.length) type = ((tokens[at + 1] as number) >>> 8) & 3;
    }
  }
  return ['other', 'comment', 'string'][type];
}

// VS Code offers suggestions by itself in what is neither text nor comment. Snippets know no context: inside an
// entry, the key `note` would bring up the snippet of a whole entry, and Enter would take it.
describe('what the editor offers snippets for while typing', () => {
  let grammar: IGrammar;

  before(async () => {
    grammar = await journalGrammar();
  });

  const above = '- attack: 2026-03-02 06:40\n  pain: 7\n';
  const examples = {
    other: ['att', `${above}att`, `${above}\natt`, '- att', `${above}- att`, '# 2026\n\nda'],
    comment: ['# att', `${above}  # no`, `${above}# da`],
    string: [
      `${above}  no`,
      `${above}  note: a bad day`,
      `${above}  note: one\n    day`,
      `${above}  note: |\n    day`,
      `${above}  note: "day`,
      `${above}  symptoms:\n    - no`,
      `${above}  symptoms: [no`,
    ],
  };
  for (const [type, texts] of Object.entries(examples)) {
    for (const text of texts) {
      it(`${JSON.stringify(text)} is ${type}`, () => equal(typeAtEnd(grammar, text), type));
    }
  }
});
