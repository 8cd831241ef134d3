/** What is asked for of attacks, which attack is going on, and when a two-hour reading is due. */
import { deepEqual, equal } from 'node:assert/strict';
import { minutesSince, openAttack } from '../../../src/journal/open-attacks';
import type { TimedMoment } from '../../../src/journal/scalars/moment';
import { spoken } from '../../../src/journal/spoken';
import { toComplete } from '../../../src/journal/to-complete';
import { dueReadings } from '../../../src/journal/two-hour-readings';
import { factsOf } from '../helpers/facts';

const profile = 'profile: 1\ntimezone: Europe/Berlin\n';

function facts(journal: string) {
  return factsOf({ 'a.migraine.yaml': journal, 'profile.migraine.yaml': profile });
}

function at(text: string, offset = '+01:00'): TimedMoment {
  return { date: text.slice(0, 10), time: text.slice(11), offset };
}

function asked(journal: string, now: string): string[] {
  return toComplete(facts(journal), at(now)).map(({ path, words }) => `${path.join('.')}: ${spoken(words)}`);
}

const whole = 'pain: 7\n  symptoms: none\n  doses: none';

describe('what is to complete', () => {
  const rows: [what: string, journal: string, now: string, asked: string[]][] = [
    [
      'nothing of a complete attack',
      `- attack: 2026-03-02 06:40\n  end: T15:10\n  ${whole}\n`,
      '2026-03-02 20:00',
      [],
    ],
    [
      'an end',
      `- attack: 2026-03-02 06:40\n  ${whole}\n`,
      '2026-03-02 20:00',
      ['end: When did the attack of 2 March 2026, 06:40 end?'],
    ],
    [
      'no end that is unknown',
      `- attack: 2026-03-02 06:40\n  end: unknown\n  ${whole}\n`,
      '2026-03-02 20:00',
      [],
    ],
    [
      'no end that could not be read',
      `- attack: 2026-03-02 06:40\n  end: noon\n  ${whole}\n`,
      '2026-03-02 20:00',
      [],
    ],
    ['no end of a day', `- attack: 2026-03-02\n  ${whole}\n`, '2026-03-02 20:00', []],
    ['nothing of what is to come', '- attack: 2026-03-02 21:00\n', '2026-03-02 20:59', []],
    [
      'what was skipped, while it is fresh',
      '- attack: 2026-03-02 06:40\n  end: T07:00\n',
      '2026-03-08 06:40',
      [
        'pain: How bad was the attack of 2 March 2026, 06:40 at its worst?',
        'doses: What did you take for the attack of 2 March 2026, 06:40?',
        'symptoms: What came with the attack of 2 March 2026, 06:40?',
      ],
    ],
    ['and not later', '- attack: 2026-03-02 06:40\n  end: T07:00\n', '2026-03-10 06:40', []],
    [
      'a reading two hours after an acute medicine',
      '- attack: 2026-02-02 06:40\n  end: unknown\n  doses:\n    - {drug: sumatriptan, at: T07:05}\n    - {therapy: cold, at: T07:05}\n    - {drug: domperidone}\n',
      '2026-02-20 09:05',
      ['doses.0.pain-2h: How was the pain two hours after sumatriptan at 2 February 2026, 07:05?'],
    ],
    [
      'no reading that is said, slept through or unknown',
      '- attack: 2026-02-02 06:40\n  end: unknown\n  doses: [{drug: ibuprofen, pain-2h: 0}, {drug: ibuprofen, pain-2h: asleep}, {drug: ibuprofen, pain-2h: unknown}]\n',
      '2026-02-20 09:05',
      [],
    ],
    [
      'the latest first',
      '- attack: 2026-02-02 06:40\n- attack: 2026-02-04 06:40\n- attack: 2026-02-03 06:40\n',
      '2026-02-20 09:05',
      ['04', '03', '02'].map((day) => `end: When did the attack of ${Number(day)} February 2026, 06:40 end?`),
    ],
  ];
  for (const [what, journal, now, expected] of rows) {
    it(what, () => deepEqual(asked(journal, now), expected));
  }
});

describe('what it costs to ask', () => {
  const old = (day: number) =>
    `- attack: 2025-03-${10 + day} 06:40\n  end: T09:00\n  doses: {drug: sumatriptan}\n`;
  const journal = `${Array.from({ length: 9 }, (_, i) => old(i)).join('')}- attack: 2026-03-02 06:40\n`;
  const diary = facts(journal);
  const read: string[] = [];
  const counting = {
    ...diary,
    textOf: (at: Parameters<typeof diary.textOf>[0]) => {
      read.push(at.entry.kind);
      return diary.textOf(at);
    },
  };
  const ask = () => toComplete(counting, at('2026-03-02 20:00')).map(({ lack }) => lack);

  it('is no text for a reading, and one for an attack with keys that are not there, once', () => {
    const first = ask();
    deepEqual([...new Set(first)], ['end', 'pain', 'doses', 'symptoms', 'pain-2h']);
    equal(first.length, 4 + 9);
    equal(read.length, 1);
    deepEqual(ask(), first);
    equal(read.length, 1);
  });
});

describe('the attack that is going on', () => {
  const rows: [what: string, journal: string, now: string, start: string | undefined][] = [
    ['began a while ago', '- attack: 2026-03-02 06:40\n', '2026-03-02 10:00', '06:40'],
    ['has no end yet', '- attack: 2026-03-02 06:40\n  end: T08:00\n', '2026-03-02 10:00', undefined],
    ['has begun', '- attack: 2026-03-02 10:01\n', '2026-03-02 10:00', undefined],
    [
      'is the last one, in whatever order',
      '- attack: 2026-03-02 09:00\n- attack: 2026-03-02 06:40\n',
      '2026-03-02 10:00',
      '09:00',
    ],
    [
      'is not followed by a clear day',
      '- attack: 2026-03-02 06:40\n- clear: 2026-03-03\n',
      '2026-03-03 10:00',
      undefined,
    ],
    ['lasts for days', '- attack: 2026-03-02 06:40\n', '2026-03-05 10:00', '06:40'],
    ['does not last for ever', '- attack: 2026-03-02 06:40\n', '2026-03-06 10:00', undefined],
  ];
  for (const [what, journal, now, start] of rows) {
    it(what, () => equal(openAttack(facts(journal), at(now))?.entry.when.time, start));
  }

  it('is timed over zones', () => {
    const abroad = facts('- attack: 2026-03-02 06:40\n  zone: Asia/Tokyo\n');
    const open = openAttack(abroad, at('2026-03-01 23:40'));
    equal(open && minutesSince(open.entry, at('2026-03-01 23:40'), 'Europe/Berlin'), 60);
    equal(openAttack(abroad, at('2026-03-01 22:39')), null);
  });
});

describe('a two-hour reading', () => {
  const journal =
    '- attack: 2026-03-02 06:40\n  doses:\n    - {drug: sumatriptan}\n    - {drug: naproxen, at: T08:00}\n';
  const rows: [now: string, due: string[]][] = [
    ['2026-03-02 08:39', []],
    ['2026-03-02 08:40', ['sumatriptan']],
    ['2026-03-02 10:00', ['naproxen', 'sumatriptan']],
    ['2026-03-02 10:41', ['naproxen']],
    ['2026-03-02 12:01', []],
  ];
  for (const [now, due] of rows) {
    it(`at ${now}`, () =>
      deepEqual(
        dueReadings(facts(journal), at(now)).map(({ dose }) => dose.drug),
        due,
      ));
  }
});
