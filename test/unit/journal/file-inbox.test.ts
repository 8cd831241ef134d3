/** Filing an inbox: every entry comes to its month with its comments, or nothing is changed. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { fileInbox } from '../../../src/journal/capture/file-inbox';
import { Pages } from '../../../src/journal/capture/pages';
import { Refused } from '../../../src/journal/edit/refused';
import { datedJournal, linesIn, valuesIn } from '../helpers/dated-journals';
import type { Files } from '../helpers/diary-findings';

const clock = { now: { date: '2026-03-12', time: '09:00', offset: '+01:00' }, zone: 'Europe/Berlin' };

function filed(files: Files): [Files, ReturnType<typeof fileInbox>] {
  const journals = Object.entries(files).map(([path, text]) => ({ path, text }));
  const pages = new Pages({ journals, profile: null }, { clock });
  const result = fileInbox(pages, Object.keys(files));
  const changed = pages.changes().map(({ file, after }) => [file, after]);
  return [{ ...files, ...Object.fromEntries(changed) }, result];
}

describe('filing an inbox', () => {
  it('moves entries with their comments into the months, in the layout of the diary', () => {
    const [after, result] = filed({
      '2026/02.migraine.yaml': '- clear: 2026-02-01\n\n- clear: 2026-02-28\n',
      'inbox.migraine.yaml':
        '# from the phone\n\n# in the train\n- attack: 2026-02-14 10:00\n- clear: 2026-03-01\n',
    });
    deepEqual(result, { moved: 2, left: 0 });
    equal(
      after['2026/02.migraine.yaml'],
      '- clear: 2026-02-01\n\n# in the train\n- attack: 2026-02-14 10:00\n\n- clear: 2026-02-28\n',
    );
    equal(after['2026/03.migraine.yaml'], '- clear: 2026-03-01\n');
    equal(after['inbox.migraine.yaml'], '# from the phone\n\n');
  });

  it('leaves what cannot be read, and takes along what is wrong inside', () => {
    const [after, result] = filed({
      'inbox.migraine.yaml':
        '- atack: 2026-03-01\n- attack: 2026-03-02 10:00\n  pain: 11\n- treatment: 2019\n  drug: baclofen\n',
    });
    deepEqual(result, { moved: 1, left: 2 });
    equal(after['2026/2026-03.migraine.yaml'], '- attack: 2026-03-02 10:00\n  pain: 11\n');
  });

  it('loses no line and no value', () => {
    fc.assert(
      fc.property(datedJournal, datedJournal, (inbox, march) => {
        const files = { 'inbox.migraine.yaml': inbox, '2026/2026-03.migraine.yaml': march };
        const [after, result] = filed(files);
        fc.pre(!(result instanceof Refused));
        const texts = Object.values(after);
        deepEqual(valuesIn(texts), valuesIn(Object.values(files)));
        deepEqual(texts.flatMap(linesIn).sort(), Object.values(files).flatMap(linesIn).sort());
      }),
      { numRuns: 25 },
    );
  });

  it('refuses where a month cannot be added to', () => {
    const [, result] = filed({
      'inbox.migraine.yaml': '- clear: 2026-03-01\n',
      '2026/2026-03.migraine.yaml': 'entries: []\n',
    });
    ok(result instanceof Refused);
  });
});
