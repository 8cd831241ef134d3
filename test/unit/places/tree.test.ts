/** What the tree says of a diary, part by part. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { TreeNode } from '../../../src/editor/tree/node';
import { overviewOf } from '../../../src/editor/tree/overview';
import { sectionsOf } from '../../../src/editor/tree/sections';
import { checkDiary } from '../../../src/journal/check/diary';
import { isProfile } from '../../../src/journal/diary';
import { waysOut } from '../../../src/journal/finding';
import type { TimedMoment } from '../../../src/journal/scalars/moment';
import { shownWords } from '../../../src/journal/shown-words';
import { english } from '../../../src/journal/translate';
import type { Files } from '../helpers/diary-findings';
import { factsOf } from '../helpers/facts';
import { anyText, journal } from '../helpers/journals';
import { menus } from '../helpers/manifest';

const words = shownWords('en-GB', english);
const evening: TimedMoment = { date: '2026-03-10', time: '18:00', offset: '+01:00' };

function tree(files: Files, now = evening): TreeNode[] {
  const facts = factsOf(files, now.date);
  const paths = Object.keys(files);
  const file = (path: string) => ({ path, text: files[path] ?? '' });
  const profile = paths.find(isProfile);
  const journals = paths.filter((path) => path !== profile).map(file);
  const texts = { journals, profile: profile === undefined ? null : file(profile) };
  const findings = checkDiary(texts, { today: () => now.date });
  return sectionsOf(overviewOf({ facts, findings, now, words }));
}

/** Each line with what is said after it, deeper ones further in. */
function lines(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ label, description, children = [] }) => [
    indent + [label, description].filter(Boolean).join(' | '),
    ...lines(children, `${indent}  `),
  ]);
}

function all(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
}

const anyDiary = fc.oneof(
  journal.map(({ text }) => text),
  anyText,
);

const profile = 'profile: 1\ntimezone: Europe/Berlin\n';

describe('the tree', () => {
  it('is empty for an empty diary', () => deepEqual(tree({}), []));

  it('says what is going on, what is to complete, taken, past and found', () => {
    const shown = tree({
      'profile.migraine.yaml': profile,
      '2026/2026-02.migraine.yaml':
        '- treatment: 2026-02-05\n  drug: baclofen\n  dose: 10 mg\n  times: 3\n\n' +
        '# a mild one\n- attack: 2026-02-20 09:00\n  end: T17:30\n  pain: mild\n  doses: none\n  symptoms: none\n',
      '2026/2026-03.migraine.yaml':
        '- attack: 2026-03-10 14:40\n  pain: 7\n  pian: 8\n  symptoms: [nausea]\n' +
        '  doses:\n    - {drug: sumatriptan, dose: 50 mg, at: T15:00}\n',
    });
    deepEqual(lines(shown), [
      'Attack going on | 3 h 20, since 14:40',
      'To Complete',
      '  14:40 | pain two hours after sumatriptan',
      'Current Treatments',
      '  baclofen | 30 mg a day, since 5 Feb 2026',
      'Recent Attacks',
      '  14:40 | pain 7 · 1 dose',
      '  20 Feb, 09:00 | mild · 8 h 30',
      'Findings | 1',
      '  2026-03.migraine.yaml | 1',
      '    An attack has no key `pian`. Keys of your own start with `x-`, such as `x-pian`. | line 3',
    ]);
    const lineOf = (label: string) => all(shown).find((node) => node.label === label)?.target;
    deepEqual(lineOf('20 Feb, 09:00'), { file: '2026/2026-02.migraine.yaml', line: 7 });
    deepEqual(lineOf('baclofen'), { file: '2026/2026-02.migraine.yaml', line: 1 });
    deepEqual(lineOf('Attack going on'), { file: '2026/2026-03.migraine.yaml', line: 1 });
  });

  it('shows the ten latest attacks in the order of time, whatever that of the text', () => {
    const dates = Array.from({ length: 12 }, (_, i) => `2026-02-${String(i + 1).padStart(2, '0')}`);
    const text = dates.map((date) => `- attack: ${date}\n`).join('');
    const recent = tree({ 'a.migraine.yaml': text }).find(({ id }) => id === 'recent');
    deepEqual(
      recent?.children?.map(({ label }) => label),
      dates
        .toReversed()
        .slice(0, 10)
        .map((date) => words.day(date)),
    );
  });

  it('does not ask for the end of an attack that may be going on, nor for attacks to come', () => {
    const shown = tree({ 'a.migraine.yaml': '- attack: 2026-03-10 17:00\n- attack: 2026-04-01 09:00\n' });
    const asked = lines(shown.filter(({ id }) => id === 'to-complete'));
    deepEqual(asked.slice(1), ['  17:00 | pain · medicines · symptoms']);
    ok(!lines(shown).some((line) => line.includes('Apr')));
  });

  it('asks for what is missing of late, ten attacks at most, and for nothing longer ago', () => {
    const asked = (text: string) =>
      lines(tree({ 'a.migraine.yaml': text }).filter(({ id }) => id === 'to-complete')).slice(1);
    const old = '- attack: 2025-05-01 09:00\n- attack: 2026-02-10 09:00\n';
    const recent = '- attack: 2026-02-11 09:00\n- attack: 2026-03-08 09:00\n';
    deepEqual(asked(old), []);
    deepEqual(asked(old + recent), ['  8 Mar, 09:00 | pain · medicines · symptoms', '  11 Feb, 09:00 | end']);
    const many = Array.from({ length: 12 }, (_, i) => `- attack: 2026-03-04 ${10 + i}:00\n  end: T23:00\n`);
    equal(asked(many.join('')).length, 10);
    const nodes = tree({ 'a.migraine.yaml': recent }).find(({ id }) => id === 'to-complete');
    equal(
      nodes?.children?.[0]?.sentence,
      'Attack of 8 Mar, 09:00: How bad was it at its worst? What did you take for it? What came with it?',
    );
  });

  it('leaves treatments away that ended, and keeps those known to the month only', () => {
    const shown = tree({
      'a.migraine.yaml':
        '- treatment: 2025-11\n  drug: topiramate\n  dose: 25 mg\n' +
        '- treatment: 2026-01-10\n  therapy: acupuncture\n  every: 1w\n' +
        '- treatment: 2026-01-10\n  drug: propranolol\n  dose: 40 mg\n' +
        '- treatment: 2026-02-10\n  drug: propranolol\n  stop: no-effect\n',
    });
    deepEqual(lines(shown.filter(({ id }) => id === 'treatments')).slice(1), [
      '  topiramate | 25 mg a day, since 2025-11',
      '  acupuncture | every 1w, since 10 Jan 2026',
    ]);
  });

  it('tells apart what can be done on a line', () => {
    const shown = tree({
      'a.migraine.yaml':
        '- attack: 2026-03-01 09:00\n  end: T12:00\n  pian: 3\n' +
        '- attack: 2026-03-06 09:00\n  pain: severee\n- attack: 2026-03-10 17:00\n' +
        '- treatment: 2026-02-05\n  drug: baclofen\n',
    });
    const contexts = (id: string) =>
      all(shown.filter((node) => node.id === id)).map(({ label, context }) => `${label}: ${context}`);
    deepEqual(contexts('recent').slice(1), [
      '17:00: attack endless open',
      '6 Mar, 09:00: attack endless',
      '1 Mar, 09:00: attack',
    ]);
    deepEqual(contexts('to-complete').slice(1), [
      '17:00: toComplete',
      '6 Mar, 09:00: toComplete forgettable',
    ]);
    deepEqual(contexts('open-attack'), ['Attack going on: openAttack']);
    deepEqual(contexts('treatments').slice(1), ['baclofen: treatment']);
    const found = all(shown).filter(({ finding }) => finding);
    ok(found.length > 0);
    for (const { finding, context } of found) {
      equal(context, finding && waysOut(finding).length > 0 ? 'finding mendable' : 'finding');
    }
  });

  it('has a line for each menu of the manifest', () => {
    const made = [
      'openAttack',
      'toCompleteGroup',
      'toComplete',
      'toComplete forgettable',
      'treatment',
      'attack',
      'attack endless',
      'attack endless open',
      'finding',
      'finding mendable',
    ];
    for (const { command, when = '' } of menus['view/item/context'] ?? []) {
      const [, pattern, word] = /viewItem (?:=~ \/(.*)\/|== '?([\w ]+?)'?)$/.exec(when) ?? [];
      const meant = made.filter((one) => (pattern ? new RegExp(pattern).test(one) : one === word));
      ok(meant.length > 0, `${command}: ${when}`);
    }
  });

  it('has an entry or a heading on each line of any diary, told apart by its id', () => {
    fc.assert(
      fc.property(anyDiary, (text) => {
        const shown = tree({ 'a.migraine.yaml': text });
        const nodes = all(shown);
        equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
        for (const { label, target, children } of nodes) {
          ok(label !== '' && !/[\n\r]/.test(label));
          ok((target === undefined) === (children !== undefined));
          const line = target && text.split('\n')[target.line - 1];
          ok(!target || line !== undefined);
        }
      }),
      { numRuns: 30 },
    );
  });
});
