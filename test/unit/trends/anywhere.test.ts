/** On every machine and with every text there are figures, and the machine's zone changes none. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { isDate } from '../../../src/journal/scalars/day';
import { contentOf } from '../../../src/trends/content';
import { figureNames } from '../../../src/trends/figures';
import { trendsOf } from '../../../src/trends/trends';
import { runs } from '../helpers/runs';
import { contentFrom, figures } from './support/figures';
import { someEntries, someProfile } from './support/random-entries';

describe('the machine', () => {
  const machineZone = process.env.TZ;
  const setZone = (zone: string | undefined) => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  };

  it('has a time zone that changes nothing', () => {
    const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Pacific/Apia'];
    try {
      const same = fc.property(someEntries, someProfile, (entries, profile) => {
        const found = zones.map((zone) => {
          setZone(zone);
          return trendsOf(contentFrom(entries.join(''), profile), {}, figureNames);
        });
        for (const other of found) deepEqual(other, found[0]);
      });
      fc.assert(same, runs(40));
      setZone('Pacific/Kiritimati');
      equal(new Date(Date.UTC(2026, 0, 1, 12)).getDate(), 2, 'the zone of the machine is not set');
    } finally {
      setZone(machineZone);
    }
  });
});

describe('hostile text', () => {
  const pieces = fc.constantFrom(
    ...[
      '- attack: ',
      '- day: ',
      '- clear: ',
      '- treatment: ',
      '2026-03-02',
      ' 23:59',
      '/2199-12-31',
      '1900-01-01',
    ],
    ...[
      '\n',
      '  ',
      '\t',
      ': ',
      '[',
      ']',
      '{',
      '}',
      '|',
      '&a ',
      '*a',
      '"',
      "'",
      '#',
      '---\n',
      '<<<<<<< x\n',
      '\r',
    ],
    ...['  end: ', '  doses: ', '  drug: ', '  zone: ', 'Mars/One', 'T99:99', '\u2028', '\0', '\uD800', '🤕'],
    ...[
      '  constructor: ',
      '  __proto__: ',
      '  dose: 1 mg',
      '  times: 1e9',
      '  every: 9999999w',
      '  headache: 5',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }).map((all) => all.join('')),
  );

  it('is read, and counted where it can be', () => {
    fc.assert(
      fc.property(text, text, text, (journal, other, profile) => {
        const files = {
          'a.migraine.yaml': journal,
          'b.migraine.yaml': other,
          'c.migraine.yaml': '- clear: 2026-03-01',
        };
        const trends = figures(files);
        ok(isDate(trends.period.from) && isDate(trends.period.to));
        const journals = Object.entries(files).map(([path, body]) => ({ path, text: body }));
        ok(trendsOf(contentOf(journals, { path: 'profile.migraine.yaml', text: profile })));
      }),
      runs(300),
    );
  });
});
