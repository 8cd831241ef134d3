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

  it('says the figures most asked for, each with what is not known', () => {
    const diary = dedent`
      - clear: 2026-01-01/2026-01-31
      - attack: 2026-01-06 08:00
        end: T14:00
        pain: 7
        impact: severe
        doses: [{drug: sumatriptan, pain-before: 6, pain-2h: 0}]
      - attack: 2026-01-10 08:00
        end: 2026-01-11 10:00
        pain: 6
        doses: [{drug: sumatriptan, pain-before: 6}]
      - attack: 2026-01-20 08:00
      - treatment: 2026-01-01
        drug: baclofen
        dose: 5 mg
      - day: 2026-01-15
        missed: [baclofen]
        work-missed: 1h 30m
    `;
    const said = text(diary).split('\n');
    const part = (title: string) =>
      said.slice(said.indexOf(title) + 1).slice(0, said.slice(said.indexOf(title)).indexOf('') - 1);
    deepEqual(part('What you could do'), [
      'days you could live        27 (clear, or impact none or mild)',
      'moderate or severe impact  0 and 1',
      'impact not said            3',
      'work missed                1 h 30 min',
    ]);
    deepEqual(part('Acute medication, 30 days to 2026-01-31'), [
      'acute medication days      2',
      'triptan days               2 · ICHD-3 line 10',
    ]);
    deepEqual(part('Attacks'), [
      'length                     median 16 h, half of them 11 h to 21 h; not known of 1',
      'no known end               1, counted for their first date only',
      'back within 48 hours       0 of 2 treated attacks (plausible range 0–66 %)',
    ]);
    deepEqual(part('Free of pain at two hours'), [
      'sumatriptan                at moderate or severe pain: 1 of 1 doses (plausible range 21–100 %); 1 without a reading',
    ]);
    deepEqual(part('Doses missed'), ['baclofen                   missed on 1 of 31 days']);
    ok(
      said.some(
        (each) =>
          each.startsWith('moderate or severe days') &&
          each.endsWith('3, 2 of them by the worst of a longer attack, and 1 whose strength is not said'),
      ),
    );
  });

  it('names months at a line without a word of judgement', () => {
    const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((day) =>
      ['01', '02', '03', '04'].map(
        (month) => `- intake: 2026-${month}-${String(day).padStart(2, '0')}\n  drug: sumatriptan\n`,
      ),
    );
    const said = text(`- clear: 2026-01-01/2026-04-30\n${days.join('')}`);
    match(
      said,
      /triptan: 10 or more in {4,}2026-01, 2026-02, 2026-03, 2026-04; 4 months running: 2026-01 to 2026-04/,
    );
    ok(!/overuse|limit reached|too many/i.test(said));
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
