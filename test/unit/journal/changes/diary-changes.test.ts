/** What changed between two versions of a diary, in words. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type Change, diaryChanges } from '../../../../src/journal/changes/diary-changes';
import { changeInWords, countsInWords } from '../../../../src/journal/changes/in-words';
import { readJournal } from '../../../../src/journal/journal';
import { spoken } from '../../../../src/journal/spoken';
import { journal } from '../../helpers/journals';
import { runs } from '../../helpers/runs';

type Files = Record<string, string>;

function textsOf(files: Files, profile?: string) {
  const journals = Object.entries(files).map(([path, text]) => ({ path, text }));
  return {
    journals,
    profile: profile === undefined ? null : { path: 'profile.migraine.yaml', text: profile },
  };
}

function changes(before: Files | string, after: Files | string): Change[] {
  const files = (text: Files | string) =>
    textsOf(typeof text === 'string' ? { 'a.migraine.yaml': text } : text);
  return diaryChanges(files(before), files(after));
}

const words = (before: Files | string, after: Files | string) =>
  changes(before, after).map((change) => changeInWords(change));

const attack = '- attack: 2026-03-02 06:40\n  pain: 6\n';

describe('changes of an entry are told', () => {
  const rows: [name: string, before: string, after: string, ...told: string[]][] = [
    ['by value', attack, attack.replace('6\n', '7\n'), 'pain 6 → 7'],
    ['by key', attack, `${attack}  end: T15:10\n`, 'end T15:10 added'],
    ['by key that went', `${attack}  end: T15:10\n`, attack, 'end T15:10 removed'],
    ['by dose', attack, `${attack}  doses: {drug: sumatriptan, dose: 50 mg}\n`, 'dose of sumatriptan added'],
    [
      'by what changed in a dose',
      `${attack}  doses:\n    - {drug: sumatriptan, at: T07:05}\n    - {drug: naproxen}\n`,
      `${attack}  doses:\n    - {drug: naproxen}\n    - {drug: sumatriptan, at: T07:05, pain-2h: 2}\n`,
      'dose of sumatriptan at T07:05: pain-2h 2 added',
    ],
    [
      'by dose that went',
      `${attack}  doses:\n    - {drug: sumatriptan, at: T07:05}\n    - {drug: sumatriptan, at: T11:00}\n`,
      `${attack}  doses:\n    - {drug: sumatriptan, at: T11:00}\n`,
      'dose of sumatriptan at T07:05 removed',
    ],
    [
      'by word of a list, whose order means nothing',
      `${attack}  symptoms: [nausea, photophobia]\n`,
      `${attack}  symptoms: [phonophobia, nausea]\n`,
      'symptoms: phonophobia added, photophobia removed',
    ],
    ['by none', `${attack}  symptoms: none\n`, `${attack}  symptoms: nausea\n`, 'symptoms: nausea added'],
    ['by step', attack, `${attack}  course: [{at: T09:00, pain: 8}]\n`, 'step of the course at T09:00 added'],
    ['by date', attack, attack.replace('06:40', '07:10'), 'date 2026-03-02 06:40 → 2026-03-02 07:10'],
    ['without repeating long texts', attack, `${attack}  note: ${'so ill '.repeat(20)}\n`, 'note added'],
    ['by its comments', attack, `# looked up\n${attack}`, 'comments or layout changed'],
    ['on one line', `${attack}  x-a: "a\\tb"\n`, `${attack}  x-a: "c\\u001bd"\n`, 'x-a a b → c d'],
    ['where it could not be read', '- attack: soon\n', '- attack: soon\n  pain: 3\n', 'pain 3 added'],
    [
      'as list in order',
      '- treatment: 2026-03-02\n  drug: baclofen\n  dose: 5 mg\n',
      '- treatment: 2026-03-02\n  drug: baclofen\n  dose: [5 mg, 10 mg]\n',
      'dose 5 mg → 5 mg, 10 mg',
    ],
  ];
  for (const [name, before, after, ...told] of rows) {
    it(name, () => {
      const found = changes(before, after);
      deepEqual(
        found.map(({ is, what }) => [is, ...what.map((one) => spoken(one))]),
        [['changed', ...told]],
      );
    });
  }

  it('with what they are of', () => {
    deepEqual(words(attack, attack.replace('6\n', '7\n  doses: {drug: aspirin}\n')), [
      'attack of 2 March 2026, 06:40: pain 6 → 7, dose of aspirin added',
    ]);
  });
});

describe('changes of a diary', () => {
  it('are its entries that came, went and moved, by date', () => {
    const before = {
      'inbox.migraine.yaml': `${attack}- clear: 2026-03-09\n`,
      'b.migraine.yaml': '- clear: 2026-03-04\n',
    };
    const after = {
      'inbox.migraine.yaml': '- clear: 2026-03-05\n- note: 2026-01-01\n  text: x\n',
      'b.migraine.yaml': `- clear: 2026-03-04\n${attack}`,
    };
    const found = changes(before, after);
    deepEqual(
      found.map((change) => changeInWords(change)),
      [
        'note of 1 January 2026: added',
        'attack of 2 March 2026, 06:40: moved from inbox.migraine.yaml to b.migraine.yaml',
        'clear day 5 March 2026: added',
        'clear day 9 March 2026: removed',
      ],
    );
    deepEqual(found[1]?.after, { file: 'b.migraine.yaml', line: 2 });
    equal(countsInWords(found), '2 added, 1 moved, 1 removed');
  });

  it('are none where files are sorted, renamed, or end their lines otherwise', () => {
    const text = `${attack}\n- clear: 2026-03-03\n`;
    deepEqual(words(text, `- clear: 2026-03-03\r\n${attack.replaceAll('\n', '\r\n')}`), []);
    deepEqual(
      changes({ 'a.migraine.yaml': text }, { 'b.migraine.yaml': text }).map(({ is }) => is),
      ['moved', 'moved'],
    );
  });

  it('are those of the profile too', () => {
    const told = (before: string, after: string) =>
      diaryChanges(textsOf({}, before), textsOf({}, after)).map((change) => changeInWords(change));
    const profile = 'profile: 1\ndrugs:\n  sumatriptan: {usual: 50 mg}\n';
    deepEqual(
      told(profile, profile.replace('50', '100').replace('\ndrugs', '\ntimezone: Europe/Berlin\ndrugs')),
      ['profile: timezone Europe/Berlin added, drugs, sumatriptan, usual 50 mg → 100 mg'],
    );
    deepEqual(told(profile, `${profile}# x\n`), ['profile: comments or layout changed']);
  });

  it('leave a locked file alone', () => {
    const told = words({ 'a.migraine.yaml': attack }, { 'a.migraine.yaml': '\0GITCRYPT\0x' });
    equal(told.length, 1);
    ok(told[0]?.startsWith('a.migraine.yaml: cannot be compared: This file is locked by git-crypt'));
  });

  it('are none of a journal with itself, and its entries against nothing', () => {
    fc.assert(
      fc.property(journal, journal, ({ text }, { text: other }) => {
        deepEqual(changes(text, text), []);
        deepEqual(
          changes({ 'a.migraine.yaml': text }, { 'a.migraine.yaml': text, 'b.migraine.yaml': '' }),
          [],
        );
        equal(changes({}, { 'a.migraine.yaml': text }).length, readJournal(text).entries.length);
        const there = changes(text, other);
        const back = changes(other, text);
        equal(
          there.filter(({ is }) => is === 'added').length,
          back.filter(({ is }) => is === 'removed').length,
        );
      }),
      runs(100),
    );
  });
});
