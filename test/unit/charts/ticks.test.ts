/** The time axis can be read at any length and width. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Frame, frameFor } from '../../../src/charts/frame';
import { halfWidth, type Tick, tickGap, ticksFor } from '../../../src/charts/ticks';
import { wordsFor } from '../../../src/charts/words';
import { runs } from '../helpers/runs';
import { diaryFrom } from './diaries';

const words = wordsFor('en-US');
const frameOf = (blocks: number, width: number, first = '2006-01-02'): Frame =>
  frameFor(
    diaryFrom(
      first,
      Array.from({ length: blocks }, () => ({})),
    ).trends,
    width,
  );
const labels = (ticks: Tick[]) =>
  ticks.map((tick) => (tick.year ? `${tick.label} ${tick.year}` : tick.label));

const locales = fc.constantFrom('en-US', 'de', 'ja', 'ar-EG', 'ru', 'fa');

describe('time axis', () => {
  it('has labels that never touch, nor leave the picture', () => {
    const first = fc.constantFrom('2006-01-02', '2012-02-29', '2019-12-31');
    const size = [fc.integer({ min: 1, max: 260 }), fc.integer({ min: 400, max: 1600 })] as const;
    fc.assert(
      fc.property(...size, first, locales, (blocks, width, from, locale) => {
        const ticks = ticksFor(frameOf(blocks, width, from), wordsFor(locale));
        assert.ok(ticks.length >= 2, 'there is something to go by');
        for (const [index, tick] of ticks.entries()) {
          const before = ticks[index - 1];
          const end = before ? before.x + halfWidth(before) + tickGap : 0;
          assert.ok(tick.x - halfWidth(tick) >= end, `${tick.label} touches what is before it`);
          assert.ok(tick.x + halfWidth(tick) <= width, `${tick.label} is cut off`);
        }
      }),
      runs(300),
    );
  });

  it('says the year once, and again where a new one begins', () => {
    assert.deepEqual(labels(ticksFor(frameOf(20, 800, '2024-11-04'), words)), [
      'Jan 2025',
      'Mar',
      'May',
      'Jul',
      'Sep',
      'Nov',
      'Jan 2026',
      'Mar',
      'May',
    ]);
  });

  it('says weeks where there are few, and years alone where there are many', () => {
    assert.equal(labels(ticksFor(frameOf(1, 800, '2026-03-02'), words))[0], 'Mar 2 2026');
    const years = labels(ticksFor(frameOf(260, 1400), words));
    assert.deepEqual(years.slice(0, 3), ['2007', '2008', '2009']);
  });

  it('is not shifted by the zone of the machine', () => {
    const script = `const { wordsFor } = require('./src/charts/words.ts');
      const words = wordsFor('en-US');
      console.log(new Date(0).getDate(), words.date('2026-03-02'), words.span('2026-03-02', '2026-03-02'));`;
    const env = { ...process.env, TZ: 'America/Los_Angeles' };
    const said = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
      cwd: join(__dirname, '../../..'),
      env,
      encoding: 'utf8',
    });
    assert.equal(said.trim(), '31 March 2, 2026 March 2, 2026', 'the 31st: there it was still 1969');
  });
});
