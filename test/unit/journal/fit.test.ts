/** Readers made of the schemas give what the schemas themselves give, or nothing where something does not fit. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as z from 'zod';
import { plainValue } from '../../../src/journal/node';
import { readYaml } from '../../../src/journal/read/yaml';
import { fitOf, misfit } from '../../../src/journal/schema/fit';
import { kindNames, kinds } from '../../../src/journal/schema/kinds';
import { profileSchema } from '../../../src/journal/schema/profile';
import { keysOf } from '../../../src/journal/schema/shape';
import { tables } from '../helpers/kinds';
import { runs, seen } from '../helpers/runs';

function agree(schema: z.ZodType, value: unknown): boolean {
  const own = fitOf(schema)(value);
  const { success, data } = schema.safeParse(value);
  assert.equal(own !== misfit, success, JSON.stringify(value));
  if (!success) return false;
  assert.deepEqual(own, data);
  assert.equal(JSON.stringify(own), JSON.stringify(data));
  return true;
}

/** Everything that a test of some key writes, right or wrong. */
const written = [
  ...new Set(
    Object.values(tables).flatMap((table) =>
      [table.kind, ...Object.values(table.keys)].flatMap(({ right, wrong }) =>
        [...right, ...wrong].map(([text]) => text),
      ),
    ),
  ),
];
const values = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...written).map(readingOf) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, [], [null], {}, [[]], 'none', ['none'], { kind: null }),
  },
);

function readingOf(text: string): unknown {
  const { root } = readYaml(`- a: ${text}\n`);
  const entry = root?.type === 'list' ? root.items[0] : undefined;
  return entry ? (plainValue(entry) as { a?: unknown }).a : null;
}

describe('the reader made of a schema', () => {
  for (const kind of kindNames) {
    it(`gives what zod gives for ${kind}`, () => {
      const keys = [...Object.keys(keysOf(kinds[kind])), 'x-a', '__proto__'];
      let fits = 0;
      for (const schema of Object.values(keysOf(kinds[kind]))) {
        for (const text of written) if (agree(schema, readingOf(text))) fits++;
      }
      assert.ok(fits > 50, `${fits}`);
      const map = fc.dictionary(fc.constantFrom(...keys), values, { maxKeys: 4, noNullPrototype: false });
      fc.assert(
        fc.property(map, (value) => {
          agree(kinds[kind], value);
        }),
        runs(300),
      );
    });

    it(`gives what zod gives for ${kind} where all is right`, () => {
      const table = tables[kind];
      const right = Object.entries(table.keys).map(([key, own]) =>
        fc.option(
          fc.constantFrom(...own.right).map(([text]): [string, unknown] => [key, readingOf(text)]),
          { nil: null },
        ),
      );
      let fits = 0;
      fc.assert(
        fc.property(
          fc.shuffledSubarray(right).chain((own) => fc.tuple(...own)),
          (pairs) => {
            const value = {
              [kind]: table.date[0],
              ...Object.fromEntries(pairs.filter((pair) => pair !== null)),
            };
            if (agree(kinds[kind], value)) fits++;
          },
        ),
        runs(200),
      );
      assert.ok(fits >= seen(200));
    });
  }

  it('gives what zod gives for a profile', () => {
    const texts = [
      'profile: 1\ntimezone: Europe/Berlin\n',
      'profile: 1\ndrugs:\n  a: {class: triptan, usual: 50 mg}\n  __proto__: {class: triptan}\n',
      'profile: 1\ndrugs:\n  a: {contains: [paracetamol, caffeine]}\n  b: {contains: none}\n',
      'profile: 1\nlimits: {triptan: 9 per 30d}\nterms: {triggers: [red-wine], site: ear}\n',
      'severity: {unknown-term: hint}\nnote: a\nmigraine-day: strict\n',
    ];
    const wrong = [
      'profile: one\n',
      'drugs: [a]\n',
      'drugs: {a: triptan}\n',
      'limits: {triptan: often}\n',
      'terms: {triggers: [none, a]}\n',
      'severity: none\n',
      'terms: {triggers: [Red Wine]}\n',
      '[]\n',
      'a\n',
    ];
    const value = (text: string) => {
      const { root } = readYaml(text);
      return root && plainValue(root);
    };
    for (const text of texts) assert.ok(agree(profileSchema, value(text)), text);
    assert.ok(wrong.filter((text) => agree(profileSchema, value(text))).length <= 1);
  });

  it('is not made of what it does not know', () => {
    assert.throws(() => fitOf(z.union([z.string(), z.number()])), /No reader/);
  });
});
