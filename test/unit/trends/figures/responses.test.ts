/** What a dose did: two hours later and within 48 hours, nothing told that was not recorded; counted by hand. */
import { deepEqual, equal } from 'node:assert/strict';
import type { Response } from '../../../../src/trends/figure-types/medicine';
import type { Share } from '../../../../src/trends/interval';
import { figure } from '../support/figures';

const clearAfter = '- clear: 2026-03-03/2026-03-09\n';

/** One attack of 2 March, 08:00 to 12:00, with these doses. */
const attackWith = (doses: string, keys = '  end: T12:00\n') =>
  `- attack: 2026-03-02 08:00\n${keys}  doses:\n${doses
    .split('|')
    .map((dose) => `    - {${dose.trim()}}\n`)
    .join('')}`;

const sumatriptan = (journal: string) => {
  const found = figure('responses', journal).find(({ drug }) => drug === 'sumatriptan');
  if (!found) throw new Error('no dose');
  return found;
};

const told = ({ count, of }: Share) => `${count}/${of}`;
const inWords = ({ doses, missing, asleep, painFree, relief, sustained }: Response) =>
  `${doses} doses, ${missing} missing, ${asleep} asleep: free ${told(painFree)}, relief ${relief ? told(relief) : '–'}, sustained ${told(sustained)}`;

describe('responses', () => {
  it('stand apart by the pain when taken', () => {
    const dose = (before: string, after: string) =>
      `drug: sumatriptan, ${before}pain-2h: ${after}, at: T08:30`;
    const of = (before: string, after = '0') => sumatriptan(attackWith(dose(before, after)) + clearAfter);
    equal(of('pain-before: 3, ').mild.doses, 1);
    equal(of('pain-before: mild, ').mild.doses, 1);
    equal(of('pain-before: 4, ').moderateOrSevere.doses, 1);
    equal(of('pain-before: severe, ').moderateOrSevere.doses, 1);
    equal(of('').unknown.doses, 1);
    const before = of('pain-before: 0, ');
    deepEqual(
      [before.beforePain, before.mild.doses + before.moderateOrSevere.doses + before.unknown.doses],
      [1, 0],
    );
  });

  it('tell relief from moderate or severe pain only', () => {
    const relief = (before: string, after: string) => {
      const journal = attackWith(`drug: sumatriptan, pain-before: ${before}, pain-2h: ${after}`) + clearAfter;
      const { mild, moderateOrSevere } = sumatriptan(journal);
      equal(mild.relief, null);
      return moderateOrSevere.relief && told(moderateOrSevere.relief);
    };
    equal(relief('6', '3'), '1/1');
    equal(relief('6', '4'), '0/1');
    equal(relief('severe', 'mild'), '1/1');
    equal(relief('3', '0'), '0/0');
  });

  it('take no reading, sleep and what is not known for missing, never for a failure', () => {
    const doses = ['', 'pain-2h: asleep', 'pain-2h: unknown', 'pain-2h: 0', 'pain-2h: 5'].map(
      (reading) => `drug: sumatriptan, pain-before: 6${reading && `, ${reading}`}`,
    );
    const journal = doses
      .map((dose, i) => `- attack: 2026-03-${10 + 3 * i} 08:00\n  end: T09:50\n  doses: [{${dose}}]\n`)
      .join('');
    equal(
      inWords(sumatriptan(`- clear: 2026-03-01/2026-03-31\n${journal}`).moderateOrSevere),
      '5 doses, 2 missing, 1 asleep: free 1/2, relief 1/2, sustained 1/2',
    );
  });

  it('are not free of pain where something else was taken in the two hours; what is taken together is', () => {
    const first = 'drug: sumatriptan, pain-before: 6, pain-2h: 0, at: T08:30';
    const free = (other: string) =>
      told(sumatriptan(attackWith(`${first} | ${other}`) + clearAfter).moderateOrSevere.painFree);
    equal(free('drug: ibuprofen, at: T10:30'), '0/1');
    equal(free('drug: ibuprofen, at: T10:31'), '1/1');
    equal(free('drug: ibuprofen, at: T08:30'), '1/1', 'together');
    equal(free('drug: ibuprofen'), '1/1', 'at the start of the attack, before');
    equal(free('drug: domperidone, at: T09:00'), '1/1', 'not against pain');
    equal(free('therapy: cold, at: T09:00'), '1/1');
    const intake = '- intake: 2026-03-02 09:00\n  drug: ibuprofen\n';
    equal(told(sumatriptan(attackWith(first) + intake + clearAfter).moderateOrSevere.painFree), '0/1');
    equal(
      told(
        sumatriptan(attackWith(first) + intake.replace(' 09:00', '') + clearAfter).moderateOrSevere.painFree,
      ),
      '0/0',
      'cannot tell when',
    );
  });

  it('are asked of the next date only late at night', () => {
    const attack = (time: string) =>
      `- attack: 2026-03-02 ${time}\n  end: 2026-03-03\n  doses: [{drug: sumatriptan, pain-before: 6, pain-2h: 0}]\n`;
    const next = '- intake: 2026-03-03\n  drug: ibuprofen\n';
    const free = (time: string) => told(sumatriptan(attack(time) + next).moderateOrSevere.painFree);
    equal(free('21:59'), '1/1');
    equal(free('22:00'), '0/0');
  });

  it('are sustained with nothing else taken and no return within 48 hours', () => {
    const dose = 'drug: sumatriptan, pain-before: 6, pain-2h: 0, at: T08:30';
    const sustained = (rest: string, keys = '  end: T10:30\n') =>
      told(sumatriptan(attackWith(dose, keys) + rest).moderateOrSevere.sustained);
    equal(sustained(clearAfter), '1/1');
    equal(sustained(''), '0/0', 'the days after are not recorded');
    equal(sustained(clearAfter, ''), '0/0', 'no end: it may have come back');
    equal(sustained(clearAfter, '  end: T10:31\n'), '0/1', 'it went on, or was back');
    equal(sustained(`${clearAfter}- attack: 2026-03-04 08:30\n`), '0/1');
    equal(sustained(`${clearAfter}- attack: 2026-03-04 08:31\n`), '1/1');
    equal(sustained(`${clearAfter}- intake: 2026-03-03\n  drug: ibuprofen\n`), '0/1');
    equal(sustained(`${clearAfter}- intake: 2026-03-04\n  drug: ibuprofen\n`), '0/0', 'may be within');
    equal(sustained(`${clearAfter}- intake: 2026-03-04\n  drug: ibuprofen\n  reason: other\n`), '1/1');
  });

  it('are of attacks that begin in the period, the drug most often taken first', () => {
    const journal =
      '- clear: 2026-03-01/2026-03-31\n' +
      '- attack: 2026-03-02 08:00\n  doses: [{drug: naproxen}]\n' +
      '- attack: 2026-03-08 08:00\n  doses: [{drug: Sumatriptan}, {drug: ibuprofen}]\n' +
      '- attack: 2026-03-12 08:00\n  doses: [{drug: sumatriptan}]\n';
    deepEqual(
      figure('responses', journal, { from: '2026-03-05' }).map(({ drug, unknown, entries }) => [
        drug,
        unknown.doses,
        entries.length,
      ]),
      [
        ['Sumatriptan', 2, 2],
        ['ibuprofen', 1, 1],
      ],
    );
  });
});
