/** Attacks one by one: times with their offsets, lengths, dates, and whether each is a migraine by its own record. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber, isoDate } from '../../../src/journal/scalars/day';
import { attackList, type ListedAttack } from '../../../src/trends/attack-list';
import { daysOf } from '../../../src/trends/days';
import type { Period } from '../../../src/trends/trends';
import { runs } from '../helpers/runs';
import { contentFrom, entry } from './support/figures';
import { someEntries, someProfile } from './support/random-entries';

type Keys = Record<string, string | number>;

function list(text: string, profile?: string, period?: Period): ListedAttack[] {
  return attackList(contentFrom(text, profile), period);
}

function one(keys: Keys, profile?: string): ListedAttack {
  const [found, ...others] = list(entry(keys), profile);
  ok(found);
  deepEqual(others, []);
  return found;
}

const berlin = 'timezone: Europe/Berlin';

describe('when an attack was', () => {
  const rows: [
    what: string,
    keys: Keys,
    profile: string | undefined,
    start: string,
    end: string | null,
    minutes: number | null,
  ][] = [
    [
      'in the zone of the diary',
      { attack: '2026-03-02 06:40', end: 'T15:10' },
      berlin,
      '2026-03-02T06:40:00+01:00',
      '2026-03-02T15:10:00+01:00',
      510,
    ],
    [
      'over a change of clocks',
      { attack: '2026-03-28 22:00', end: 'T07:00' },
      berlin,
      '2026-03-28T22:00:00+01:00',
      '2026-03-29T07:00:00+02:00',
      480,
    ],
    [
      'in a zone of its own',
      { attack: '2026-03-02 06:40', end: 'T15:10', zone: 'Asia/Tokyo' },
      berlin,
      '2026-03-02T06:40:00+09:00',
      '2026-03-02T15:10:00+09:00',
      510,
    ],
    [
      'with an offset written',
      { attack: '2026-03-02 06:40-03:30', end: 'T15:10' },
      undefined,
      '2026-03-02T06:40:00-03:30',
      '2026-03-02T15:10:00-03:30',
      510,
    ],
    [
      'from one offset to another',
      { attack: '2026-03-02 06:40+09:00', end: '2026-03-02 06:40Z' },
      undefined,
      '2026-03-02T06:40:00+09:00',
      '2026-03-02T06:40:00+00:00',
      540,
    ],
    [
      'in no zone',
      { attack: '2026-03-02 06:40', end: 'T05:10' },
      undefined,
      '2026-03-02T06:40:00',
      '2026-03-03T05:10:00',
      1350,
    ],
    ['dates alone', { attack: '2026-03-02', end: '2026-03-04' }, berlin, '2026-03-02', '2026-03-04', null],
    ['not ended yet', { attack: '2026-03-02 06:40' }, berlin, '2026-03-02T06:40:00+01:00', null, null],
    [
      'an end not known',
      { attack: '2026-03-02 06:40', end: 'unknown' },
      berlin,
      '2026-03-02T06:40:00+01:00',
      null,
      null,
    ],
  ];
  for (const [what, keys, profile, start, end, minutes] of rows) {
    it(what, () => {
      const found = one(keys, profile);
      deepEqual([found.start, found.end, found.minutes], [start, end, minutes]);
      // What is written with an offset is an instant, and the two are as far apart as is said.
      if (minutes !== null && end !== null) equal((Date.parse(end) - Date.parse(start)) / 60_000, minutes);
    });
  }

  it('names the dates it counts for, the place it is written at, and comes by its start', () => {
    const text =
      entry({ attack: '2026-03-05 20:00', end: '2026-03-07 00:20' }) + entry({ attack: '2026-03-02' });
    deepEqual(
      list(text).map(({ dates, file, line }) => [dates, file, line]),
      [
        [['2026-03-02'], 'a.migraine.yaml', 3],
        [['2026-03-05', '2026-03-06'], 'a.migraine.yaml', 1],
      ],
    );
  });

  it('keeps to a period by the day it began on', () => {
    const text = ['01', '02', '03', '04'].map((day) =>
      entry({ attack: `2026-03-${day} 22:00`, end: 'T06:00' }),
    );
    const days = list(text.join(''), undefined, { from: '2026-03-02', to: '2026-03-03' });
    deepEqual(
      days.map(({ dates }) => dates[0]),
      ['2026-03-02', '2026-03-03'],
    );
  });
});

describe('what an attack was', () => {
  const full = { side: 'left', pain: 7, symptoms: 'nausea', aura: 'none' };

  it('is told of each by its own, where two share a day', () => {
    const tension = { side: 'both', quality: 'dull', pain: 2, activity: 'unaffected', aura: 'none' };
    const text =
      entry({ attack: '2026-03-02 06:00', end: 'T12:00', ...full }) +
      entry({ attack: '2026-03-02 14:00', end: 'T19:00', ...tension }) +
      entry({ attack: '2026-03-02 20:00', pain: 8 });
    deepEqual(
      list(text).map(({ migraine, pain, type }) => [migraine, pain, type]),
      [
        [true, 7, null],
        [false, 2, null],
        [null, 8, null],
      ],
    );
    deepEqual(
      list(text).map(({ criteria }) => criteria.withoutAura.met),
      [true, false, null],
    );
  });

  it('follows the rule of the diary, and the day that rules over it', () => {
    const short = { attack: '2026-03-02 06:00', end: 'T07:00', ...full };
    equal(one(short, 'migraine-day: leiden').migraine, true);
    equal(one(short, 'migraine-day: strict').migraine, false);
    equal(list(`${entry(short)}- day: 2026-03-02\n  headache: none\n`)[0]?.migraine, false);
  });

  it('makes its day a migraine day, and is in doubt only where its day is that or in doubt', () => {
    fc.assert(
      fc.property(someEntries, someProfile, (entries, profile) => {
        const content = contentFrom(entries.join(''), profile);
        const days = daysOf(content);
        for (const { dates, migraine, start } of attackList(content)) {
          // An aura can be of the days before.
          const first = dayNumber(start.slice(0, 10));
          const own = [...days].filter(([day]) => day < first || dates.includes(isoDate(day)));
          const answers = own.map(([, { isMigraine }]) => isMigraine);
          if (migraine) ok(answers.includes(true));
          if (migraine === null) ok(answers.includes(true) || answers.includes(null));
        }
      }),
      runs(100),
    );
  });

  it('lists its doses as written, each with its classes', () => {
    const doses =
      '[{drug: Sumatriptan, dose: 50 mg, at: T07:05, pain-before: 6, pain-2h: asleep, relief: full}, {therapy: cold}]';
    deepEqual(one({ attack: '2026-03-02 06:40', doses }, berlin).doses, [
      {
        drug: 'Sumatriptan',
        therapy: null,
        classes: ['triptan'],
        dose: '50 mg',
        route: null,
        at: '2026-03-02T07:05:00+01:00',
        painBefore: 6,
        pain2h: 'asleep',
        relief: 'full',
      },
      {
        drug: null,
        therapy: 'cold',
        classes: [],
        dose: null,
        route: null,
        at: null,
        painBefore: null,
        pain2h: null,
        relief: null,
      },
    ]);
  });
});
