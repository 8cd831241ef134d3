/** What the status bar says of a diary, and when it says nothing. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { isTicking, statusOf } from '../../../src/editor/status/status';
import type { TimedMoment } from '../../../src/journal/scalars/moment';
import { shownWords } from '../../../src/journal/shown-words';
import { english } from '../../../src/journal/translate';
import type { Files } from '../helpers/diary-findings';
import { factsOf } from '../helpers/facts';

const words = shownWords('en-GB', english);

function at(clock: string, date = '2026-05-14'): TimedMoment {
  return { date, time: clock, offset: '+02:00' };
}

function status(files: Files | string, now: TimedMoment) {
  const facts = factsOf(typeof files === 'string' ? { 'a.migraine.yaml': files } : files, now.date);
  return { said: statusOf(facts, now, words), ticks: isTicking(facts, now) };
}

const dose = (clock: string, more = '') =>
  `- attack: 2026-05-14 14:00\n  doses:\n    - {drug: sumatriptan, at: T${clock}${more}}\n`;

describe('the status bar', () => {
  it('says nothing, and does not tick, where nothing is going on', () => {
    for (const text of ['', '- attack: 2026-05-14 09:00\n  end: T12:00\n', '- attack: 2026-05-01 09:00\n']) {
      deepEqual(status(text, at('18:00')), { said: null, ticks: false });
    }
  });

  it('says how long an attack has been going on', () => {
    const { said, ticks } = status('- attack: 2026-05-14 14:40\n', at('18:00'));
    equal(said?.text, 'Attack 3 h 20');
    deepEqual(said?.sentences, ['Attack going on for 3 h 20, since 14:40']);
    ok(said?.at && !said.isQuestion && ticks);
  });

  it('asks for the reading two hours after a dose, and stops asking two hours later', () => {
    equal(status(dose('15:00'), at('16:59')).said?.text, 'Attack 2 h 59');
    const { said } = status(dose('15:00'), at('17:00'));
    equal(said?.text, 'Attack 3 h · Pain two hours after?');
    equal(said?.isQuestion, true);
    equal(
      said?.sentences[1],
      'Two hours after sumatriptan at 15:00: how is the pain? Choose to write it down.',
    );
    equal(status(dose('15:00'), at('19:01')).said?.isQuestion, false);
    equal(status(dose('15:00', ', pain-2h: asleep'), at('17:00')).said?.isQuestion, false);
  });

  it('ticks until the reading of an attack that is over is due, also over midnight', () => {
    const over =
      '- attack: 2026-05-14 22:00\n  end: T23:30\n  doses:\n    - {drug: sumatriptan, at: T23:00}\n';
    deepEqual(status(over, at('23:45')), { said: null, ticks: true });
    equal(status(over, at('01:00', '2026-05-15')).said?.text, 'Pain two hours after?');
    deepEqual(status(over, at('03:01', '2026-05-15')), { said: null, ticks: false });
  });
});

describe("one's own limit", () => {
  const days = (count: number, first = 1) =>
    Array.from(
      { length: count },
      (_, i) => `- intake: 2026-05-${String(first + i).padStart(2, '0')} 08:00\n  drug: sumatriptan\n`,
    );
  const limited = (limit: string, journal: string): Files => ({
    'profile.migraine.yaml': `profile: 1\nlimits:\n  ${limit}\n`,
    'a.migraine.yaml': journal,
  });
  const said = (limit: string, journal: string, now = at('18:00')) =>
    status(limited(limit, journal), now).said?.text;

  it('is said from one day below it on, as a count', () => {
    equal(said('triptan: 9 per 30d', days(7).join('')), undefined);
    equal(said('triptan: 9 per 30d', days(8).join('')), 'triptan 8 of 9 days, 30 days to 14 May');
    equal(said('triptan: 9 per 30d', days(10).join('')), 'triptan 10 of 9 days, 30 days to 14 May');
    equal(said('any: 9 per 30d', days(8).join('')), 'acute medication 8 of 9 days, 30 days to 14 May');
  });

  it('counts days and not doses, in its window and up to today', () => {
    const twice = [...days(7), ...days(7)].join('');
    equal(said('triptan: 9 per 30d', twice), undefined);
    equal(said('triptan: 9 per 10d', days(8, 1).join('')), undefined);
    equal(said('triptan: 9 per 10d', days(8, 5).join('')), 'triptan 8 of 9 days, 10 days to 14 May');
    equal(said('triptan: 9 per 30d', days(8, 8).join('')), undefined);
  });

  it('is said by nobody who set none, nor before the first day of use', () => {
    equal(status(days(12).join(''), at('18:00')).said, null);
    equal(said('triptan: 1 per 30d', ''), undefined);
    equal(said('triptan: 1 per 30d', days(1).join('')), 'triptan 1 of 1 days, 30 days to 14 May');
  });

  it('does not make it tick', () => {
    equal(status(limited('triptan: 9 per 30d', days(8).join('')), at('18:00')).ticks, false);
  });
});
