/** What holds of the figures of every diary. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Counts, Coverage, Trends } from '../../../src/trends/types';
import { runs } from '../helpers/runs';
import { figures, plusDays } from './support/figures';
import { someEntries, someProfile } from './support/random-entries';

function check(property: (entries: string[], profile: string) => void, all = 150): void {
  fc.assert(fc.property(someEntries, someProfile, property), runs(all));
}

const someDay = fc.integer({ min: 0, max: 90 }).map((days) => plusDays('2025-12-20', days));

const dayCounts = [
  'clearDays',
  'headacheDays',
  'migraineDays',
  'migraineUnclear',
  'moderateOrSevereDays',
] as const;
const counts = ['attacks', 'episodes', ...dayCounts] as const;

function sum(windows: readonly (Counts & Coverage)[]): Record<string, number> {
  const total = (of: (window: Counts & Coverage) => number) =>
    windows.reduce((all, window) => all + of(window), 0);
  return {
    ...Object.fromEntries(counts.map((name) => [name, total((window) => window[name])])),
    days: total(({ days }) => days),
    recordedDays: total(({ recordedDays }) => recordedDays),
    unknownDays: total(({ unknownDays }) => unknownDays),
    ...acuteSum(windows),
  };
}

function acuteSum(windows: readonly Counts[]): Record<string, number> {
  const names = Object.keys(windows[0]?.acuteDays ?? {}) as (keyof Counts['acuteDays'])[];
  return Object.fromEntries(
    names.map((name) => [name, windows.reduce((all, { acuteDays }) => all + acuteDays[name], 0)]),
  );
}

function windowsOf({ period, totals, blocks, months }: Trends): (Counts & Coverage)[] {
  return [{ ...period, ...totals }, ...blocks, ...months];
}

describe('figures of any diary', () => {
  it('say of a day one thing at most', () => {
    fc.assert(
      fc.property(someEntries, someProfile, someDay, (entries, profile, date) => {
        const { period, totals } = figures(entries.join(''), { profile, from: date, to: date });
        equal(period.recordedDays + period.unknownDays, 1);
        ok(totals.headacheDays + totals.clearDays <= period.recordedDays);
        ok(totals.moderateOrSevereDays <= totals.headacheDays);
        ok(totals.migraineDays + totals.migraineUnclear <= 1);
        for (const count of Object.values(totals.acuteDays)) ok(count <= totals.acuteDays.any);
      }),
      runs(150),
    );
  });

  it('have recorded and unknown days that make up each window, and cover the days with headache', () => {
    check((entries, profile) => {
      for (const window of windowsOf(figures(entries.join(''), { profile }))) {
        equal(window.recordedDays + window.unknownDays, window.days);
        ok(window.headacheDays + window.clearDays <= window.recordedDays);
        ok(window.episodes <= window.headacheDays);
        ok(window.moderateOrSevereDays <= window.headacheDays);
        equal(plusDays(window.from, window.days - 1), window.to);
      }
    });
  });

  it('add up over blocks, over months and over days, in a chosen period too', () => {
    const from = fc.integer({ min: -40, max: 60 }).map((days) => plusDays('2026-01-15', days));
    const length = fc.integer({ min: 0, max: 80 });
    fc.assert(
      fc.property(someEntries, someProfile, fc.option(fc.tuple(from, length)), (entries, profile, chosen) => {
        const period = chosen ? { from: chosen[0], to: plusDays(chosen[0], chosen[1]) } : {};
        const { blocks, months, totals, ...rest } = figures(entries.join(''), { profile, ...period });
        const whole = sum([{ ...totals, ...rest.period }]);
        deepEqual(sum(blocks), whole);
        deepEqual(sum(months), whole);
        if (chosen) deepEqual([rest.period.from, rest.period.to], [period.from, period.to]);
      }),
      runs(150),
    );
  });

  it('have blocks of 28 days end to end, and rates only of whole windows recorded well, within their bounds', () => {
    check((entries, profile) => {
      const { blocks, months, period } = figures(entries.join(''), { profile });
      equal(blocks[0]?.from, period.from);
      for (const [i, block] of blocks.entries()) {
        equal(block.from, plusDays(period.from, 28 * i));
        equal(block.headacheRate28 !== null, block.days === 28 && block.recordedDays >= 23);
      }
      for (const window of [...blocks, ...months]) checkRate(window);
    });
  });

  function checkRate({ headacheRate28: rate, headacheDays, recordedDays, unknownDays, days }: Block): void {
    if (rate === null) return;
    ok(recordedDays >= 23);
    const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;
    ok(near((rate.value * recordedDays) / 28, headacheDays));
    ok(near((rate.low * days) / 28, headacheDays));
    ok(near((rate.high * days) / 28, headacheDays + unknownDays));
    ok(rate.low <= rate.value + 1e-9 && rate.value <= rate.high + 1e-9);
  }

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
        const ignoringPlaces = ({ leftOut, ...rest }: Trends) => ({ ...rest, leftOut: leftOut.length });
        deepEqual(
          ignoringPlaces(figures(files, { profile })),
          ignoringPlaces(figures(entries.join(''), { profile })),
        );
      }),
      runs(150),
    );
  });

  it('count no migraine day by strict that is none by leiden, and with the type at least as many as without', () => {
    fc.assert(
      fc.property(someEntries, someDay, (entries, date) => {
        const [strict, leiden, typed] = ['strict', 'leiden', 'leiden+type'].map((rule) =>
          figures(entries.join(''), { profile: `migraine-day: ${rule}`, from: date, to: date }),
        ) as [Trends, Trends, Trends];
        const yes = ({ totals }: Trends) => totals.migraineDays;
        const maybe = ({ totals }: Trends) => totals.migraineDays + totals.migraineUnclear;
        ok(yes(strict) <= yes(leiden) && maybe(strict) <= maybe(leiden));
        ok(yes(leiden) <= yes(typed) && maybe(typed) <= maybe(leiden));
      }),
      runs(300),
    );
  });

  it('rise by no bound where an unknown day turns out clear', () => {
    const place = fc.integer({ min: 0, max: 27 });
    fc.assert(
      fc.property(someEntries, place, (entries, days) => {
        const period = { from: '2026-01-15', to: '2026-02-11' };
        const before = figures(entries.join(''), period);
        const after = figures(`${entries.join('')}- clear: ${plusDays(period.from, days)}\n`, period);
        ok(after.totals.headacheDays <= before.totals.headacheDays);
        const high = ({ totals, period: { unknownDays } }: Trends) => totals.headacheDays + unknownDays;
        ok(high(after) <= high(before));
      }),
      runs(150),
    );
  });
});
