/** The text of the figures for the terminal: readable, and the same numbers as the JSON. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { trendsText } from '../../../src/cli/trends';
import { contentOf } from '../../../src/trends/content';
import { dedent } from '../helpers/dedent';

function text(journal: string, options = {}): string {
  return trendsText(contentOf([{ path: 'a.migraine.yaml', text: journal }], null), options);
}

const journal = dedent`
  - clear: 2026-01-05/2026-01-31
  - attack: 2026-01-06 08:00
    type: migraine
    pain: 7
    doses: [{drug: sumatriptan}]
  - day: 2026-01-07
    headache: 2
  - day: 2026-02-03
    headache: 2
  - treatment: 2026-01-05
    drug: baclofen
    dose: 5 mg
    times: 3
  - treatment: 2026-01-15
    drug: baclofen
    stop: other
  - treatment: 2026-01-15
    therapy: acupuncture
`;

describe('trends as text', () => {
  const lines = text(journal).split('\n');
  const line = (start: string) => lines.find((each) => each.startsWith(start)) ?? '';

  it('says the period, what is known of it, and the rule', () => {
    equal(lines[0], '2026-01-05 to 2026-02-03: 30 days, 28 recorded, 2 unknown');
    equal(lines[1], 'migraine days by leiden+type; no time zone set');
  });

  it('says bounds where days are unknown', () => {
    match(line('headache days'), /3 \(with 2 unknown: 3 to 5\)/);
    equal(line('  triptan').trim().replace(/ +/, ' '), 'triptan 1');
    ok(!lines.some((each) => each.startsWith('  opioid')), 'a class that was not taken needs no line');
  });

  it('draws a bar of one sign a day, in columns under their heads', () => {
    const head = line('from');
    const rows = lines.filter((each) => /^2026-\d\d-\d\d {2}\S/.test(each));
    deepEqual(
      rows.map((row) => row.split(/ {2,}/)),
      [
        ['2026-01-05', `#+?${'·'.repeat(25)}`, '2', '1', '1', '1'],
        ['2026-02-02', '+?', '1', '0', '1', '0'],
      ],
    );
    for (const row of rows) {
      ok(row.length <= 80, 'fits a terminal');
      for (const name of ['headache', 'migraine', 'unknown', 'acute']) {
        match(row[head.indexOf(name) + name.length - 1] ?? '', /\d/, `${name}: ${row}`);
      }
    }
  });

  it('lists treatments with their dates', () => {
    deepEqual(lines.slice(lines.indexOf('Treatments') + 1), [
      'baclofen                  2026-01-05 to 2026-01-14  15 mg a day',
      'acupuncture               2026-01-15 to now',
    ]);
  });

  it('says in plain words that there is nothing', () => {
    equal(text(''), 'Nothing is recorded yet in this diary.');
    equal(text(journal, { from: '2027-01-01' }), 'Nothing is recorded from 2027-01-01 on.');
    equal(text(journal, { to: '2025-01-01' }), 'Nothing is recorded up to 2025-01-01.');
  });

  it('names what was left out even where nothing else is there', () => {
    match(
      text('- clear: never\n'),
      /Nothing is recorded[\s\S]*Left out[\s\S]*a\.migraine\.yaml:1: the entry/,
    );
  });
});
