/** Facts of late hold what reaches into that time, and answer of it as all facts do. */
import { deepEqual, equal } from 'node:assert/strict';
import { factsSince } from '../../../src/journal/facts-since';
import { openAttack } from '../../../src/journal/open-attacks';
import { dueReadings } from '../../../src/journal/two-hour-readings';
import { factsOf } from '../helpers/facts';

const journal = [
  '- treatment: 2024-01\n  drug: rimegepant\n',
  '- attack: 2026-03-01 09:00\n',
  '- clear: 2026-02-20/2026-03-04\n',
  '- note: 2026-03-02\n  text: x\n',
  '- day: 2026-03-03\n',
  '- day: 2026-03-04\n',
  '- attack: 2026-03-10 14:00\n  doses: [{drug: sumatriptan, at: T15:00}]\n',
].join('');

describe('facts of late', () => {
  const facts = factsOf({ 'a.migraine.yaml': journal }, '2026-03-10');
  const late = factsSince(facts, '2026-03-04');

  it('hold what reaches into the time, and every treatment', () => {
    deepEqual(
      late.entries.map(({ entry }) => entry.kind),
      ['treatment', 'clear', 'day', 'attack'],
    );
    equal(late.ofKind('attack').length, 1);
  });

  it('know the texts, the profile and the day as before', () => {
    const [attack] = late.ofKind('attack');
    equal(attack && late.textOf(attack).startsWith('- attack: 2026-03-10'), true);
    equal(late.fileText('a.migraine.yaml'), journal);
    deepEqual([late.today, late.profile, late.profilePath], [facts.today, facts.profile, facts.profilePath]);
  });

  it('answer as all facts do', () => {
    const now = { date: '2026-03-10', time: '17:30', offset: '+01:00' };
    equal(openAttack(late, now), openAttack(facts, now));
    deepEqual(dueReadings(late, now), dueReadings(facts, now));
    equal(dueReadings(late, now).length, 1);
  });
});
