/** What holds of the figures beside the counts of windows, of every diary. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { refAt } from '../../../../src/trends/entry-refs';
import type { Figures } from '../../../../src/trends/figure-types';
import { figureNames } from '../../../../src/trends/figures';
import { type DiaryFigures, trendsOf } from '../../../../src/trends/trends';
import { runs } from '../../helpers/runs';
import { contentFrom, type Journals, type Options, plusDays } from '../support/figures';
import { someEntries, someProfile } from '../support/random-entries';

type All = DiaryFigures<keyof Figures>;

function allOf(journals: Journals, { profile, ...period }: Options = {}): All {
  const found = trendsOf(contentFrom(journals, profile), period, figureNames);
  ok(found, 'nothing is recorded');
  return found;
}

function check(property: (all: All, entries: readonly string[], profile: string) => void, all = 150): void {
  fc.assert(
    fc.property(someEntries, someProfile, (entries, profile) =>
      property(allOf(entries.join(''), { profile }), entries, profile),
    ),
    runs(all),
  );
}

/** Everything in a payload, at any depth. */
function* valuesIn(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) yield* valuesIn(inner);
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('figures beside the counts', () => {
  it('can be sent as they are: no number that is none, nothing undefined', () => {
    check(({ figures }) => deepEqual(JSON.parse(JSON.stringify(figures)), figures));
  });

  it('have intervals that contain their estimate', () => {
    check(({ figures }) => {
      for (const value of valuesIn(figures)) {
        if (typeof value !== 'object' || value === null || !('low' in value && 'value' in value)) continue;
        const { value: estimate, low, high } = value as { value: number; low: number; high: number };
        if (estimate === null) deepEqual([low, high], [null, null]);
        else ok((low ?? estimate) <= estimate && estimate <= (high ?? estimate), JSON.stringify(value));
        if ('count' in value && 'of' in value)
          equal(estimate, value.of ? Number(value.count) / Number(value.of) : null);
      }
    });
  });

  it('name entries by numbers that there are', () => {
    check(({ figures, behind }) => {
      for (const value of valuesIn(figures)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'entries')) continue;
        for (const index of valuesIn((value as { entries: unknown }).entries))
          if (typeof index === 'number') ok(refAt(behind.entries, index));
      }
    });
  });

  it('have as many entries behind a count of attacks as it counts', () => {
    check(({ figures: { onset, attacks, terms } }) => {
      const { entries } = onset;
      deepEqual(
        entries.weekdayHours.map((hours) => hours.map((list) => list.length)),
        onset.weekdayHours,
      );
      deepEqual([entries.waking.length, entries.unknown.length], [onset.waking, onset.unknown]);
      const lengths = [...attacks.lengths, attacks.lengthUnknown];
      for (const { count, entries: those } of lengths) equal(those.length, count);
      equal(sum(lengths.map(({ count }) => count)), attacks.attacks);
      const { numbers, words, unknown } = attacks.pains.entries;
      deepEqual(
        numbers.map((list) => list.length),
        attacks.pains.numbers,
      );
      deepEqual(
        Object.values(words).map((list) => list.length),
        Object.values(attacks.pains.words),
      );
      equal(unknown.length, attacks.pains.unknown);
      for (const { share, entries: those } of terms.flatMap((key) => key.terms))
        equal(new Set(those).size, share.count);
    });
  });

  it('say in the calendar what the counts say', () => {
    check(({ figures: { calendar }, trends: { period, totals } }) => {
      const count = (is: (day: Figures['calendar'][number]) => boolean) => calendar.filter(is).length;
      equal(calendar.length, period.days);
      equal(
        count((day) => day.isRecorded),
        period.recordedDays,
      );
      equal(
        count((day) => day.isHeadache),
        totals.headacheDays,
      );
      equal(
        count((day) => day.isClear),
        totals.clearDays,
      );
      equal(
        count((day) => day.isMigraine === true),
        totals.migraineDays,
      );
      equal(
        count((day) => day.classes.length > 0),
        totals.acuteDays.any,
      );
      const strong = calendar.filter(({ strength }) => strength === 'moderate' || strength === 'severe');
      equal(strong.length, totals.moderateOrSevereDays);
      equal(strong.filter(({ isInherited }) => isInherited).length, totals.moderateOrSevereInherited);
      equal(
        count((day) => day.isHeadache && day.strength === null),
        totals.moderateOrSevereUnclear,
      );
      equal(
        count((day) => !day.isRecorded && day.classes.length > 0),
        totals.acuteUnrecorded,
      );
    });
  });

  it('have no more headache days than recorded ones, wherever they are counted', () => {
    check(({ figures }) => {
      for (const value of valuesIn(figures)) {
        if (typeof value !== 'object' || value === null || !('headacheDays' in value)) continue;
        const { headacheDays, recordedDays } = value as { headacheDays: number; recordedDays: number };
        ok(headacheDays <= recordedDays);
      }
      for (const day of figures.calendar) ok(day.isRecorded || !(day.isHeadache || day.isClear));
    });
  });

  it('make up the days of the period by grades, over months too', () => {
    check(({ figures: { impact }, trends: { period } }) => {
      const { months, ...whole } = impact;
      const { none, mild, moderate, severe, unknown, livable } = whole;
      equal(none + mild + moderate + severe + unknown, period.days);
      equal(livable, none + mild);
      for (const name of ['none', 'severe', 'unknown', 'workMissedMinutes'] as const) {
        equal(sum(months.map((month) => month[name])), whole[name]);
      }
    });
  });

  it('account for every attack', () => {
    check(({ figures: { attacks, onset, criteria } }) => {
      equal(attacks.minutes.count + attacks.minutes.unknown, attacks.attacks);
      ok(sum(attacks.lengths.map(({ count }) => count)) >= attacks.minutes.count);
      equal(
        sum(attacks.pains.numbers) + sum(Object.values(attacks.pains.words)) + attacks.pains.unknown,
        attacks.attacks,
      );
      equal(sum(onset.hours) + onset.waking + onset.unknown, attacks.attacks);
      equal(sum(onset.weekdays), attacks.attacks);
      for (const { yes, no, unclear } of [criteria.withAura, criteria.withoutAura]) {
        equal(yes + no + unclear, attacks.attacks);
      }
    });
  });

  it('account for every dose, and sustain no more than was free', () => {
    check(({ figures: { responses } }) => {
      for (const { mild, moderateOrSevere, unknown } of responses) {
        for (const { doses, missing, asleep, painFree, sustained, relief } of [
          mild,
          moderateOrSevere,
          unknown,
        ]) {
          equal(missing + asleep + painFree.of, doses);
          ok(missing >= 0);
          ok(sustained.count <= painFree.count);
          ok((relief?.count ?? painFree.count) >= painFree.count);
        }
      }
    });
  });

  it('do not depend on the order of entries, nor on the files they are in', () => {
    const shuffled = someEntries.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(
          entries.map((_, i) => i),
          { minLength: entries.length },
        ),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: entries.length, maxLength: entries.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, someProfile, ([entries, order, homes], profile) => {
        const files: Record<string, string> = {};
        for (const [place, i] of order.entries()) {
          const name = `${homes[place]}.migraine.yaml`;
          files[name] = (files[name] ?? '') + entries[i];
        }
        deepEqual(
          withoutPlaces(allOf(files, { profile })),
          withoutPlaces(allOf(entries.join(''), { profile })),
        );
      }),
      runs(150),
    );
  });

  /** Entries by their labels, in no order: their numbers are those of their places. */
  function withoutPlaces({ figures, behind }: Pick<All, 'behind'> & { figures: unknown }): unknown {
    const named = (list: unknown): unknown => {
      if (typeof list === 'number') return refAt(behind.entries, list)?.label;
      if (Array.isArray(list)) {
        const all = list.map(named);
        return all.every((one) => typeof one === 'string') ? all.sort() : all;
      }
      return Object.fromEntries(Object.entries(list as object).map(([key, one]) => [key, named(one)]));
    };
    return JSON.parse(JSON.stringify(figures), (key, value) => (key === 'entries' ? named(value) : value));
  }

  it('call no date a migraine day by strict that is none by leiden', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const [strict, leiden] = ['strict', 'leiden'].map(
          (rule) => allOf(entries.join(''), { profile: `migraine-day: ${rule}` }).figures.calendar,
        );
        for (const [i, day] of strict?.entries() ?? []) {
          if (day.isMigraine) ok(leiden?.[i]?.isMigraine);
          if (leiden?.[i]?.isMigraine === false) equal(day.isMigraine, false);
        }
      }),
      runs(150),
    );
  });

  it('raise no bound where an unknown day turns out clear', () => {
    const place = fc.integer({ min: 0, max: 29 });
    fc.assert(
      fc.property(someEntries, place, (entries, days) => {
        const period = { from: '2026-01-15', to: '2026-02-13', anchor: '2026-01-15' };
        const { figures: before, behind } = allOf(entries.join(''), period);
        const clear = `- clear: ${plusDays(period.from, days)}\n`;
        const { figures: after, behind: behindAfter } = allOf(`${entries.join('')}${clear}`, period);
        const high = ({ last30 }: typeof before) => last30.headacheDays + last30.unknownDays;
        ok(high(after) <= high(before));
        ok(after.impact.livable >= before.impact.livable);
        deepEqual(
          withoutPlaces({ figures: after.overuse, behind: behindAfter }),
          withoutPlaces({ figures: before.overuse, behind }),
        );
      }),
      runs(150),
    );
  });
});
