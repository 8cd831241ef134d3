/** Invariants of what is drawn: nothing lost, nothing outside, nothing on top of its neighbour. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frameFor, slotsOf } from '../../../src/charts/frame';
import { innerStackOf, stackOf } from '../../../src/charts/headache-segments';
import type { Treatment } from '../../../src/trends/types';
import { runs } from '../helpers/runs';
import { blockFrom, dateAfter, diaryFrom, type Told } from './diaries';
import { boxesIn, chartNamed, inputOf, svgOf, tabled } from './drawn';
import { counted, happened, inventedFigures } from './invented-figures';

const told: fc.Arbitrary<Told> = fc
  .tuple(fc.nat(28), fc.nat(28), fc.nat(28), fc.nat(28), fc.nat(28))
  .map(([recorded, headache, migraine, unclear, triptan]) => ({
    headache: Math.min(headache, recorded),
    clear: recorded - Math.min(headache, recorded),
    migraine,
    unclear: Math.min(unclear, 28 - migraine),
    acute: { any: triptan, triptan },
  }));

const first = '2020-02-10';
const doses = fc.option(
  fc.integer({ min: 1, max: 400 }).map((amount) => `${amount} mg`),
  { nil: null },
);

/** A treatment whose steps may begin long before the diary and end long after it. */
const treatment: fc.Arbitrary<Treatment> = fc
  .tuple(
    fc.integer({ min: -900, max: 3000 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), doses), { minLength: 1 }),
  )
  .map(([start, lengths]) => {
    let day = start;
    const steps = lengths.map(([length, perDay]) => {
      const from = dateAfter(first, day);
      day += length;
      return { from, to: dateAfter(first, day - 1), perDay };
    });
    return { drug: 'topiramate', steps };
  });

const diary = fc
  .tuple(fc.array(told, { minLength: 1, maxLength: 60 }), fc.array(treatment, { maxLength: 6 }))
  .map(([blocks, treatments]) => diaryFrom(first, blocks, treatments))
  .map((made) => ({ ...made, figures: { ...inventedFigures(made.trends), ...counted, ...happened } }));
const width = fc.integer({ min: 400, max: 1600 });

describe('shapes', () => {
  it('stack all days of a block, none twice', () => {
    fc.assert(
      fc.property(told, (one) => {
        const block = blockFrom(first, one);
        let top = 0;
        for (const segment of stackOf(block)) {
          assert.equal(segment.from, top);
          assert.ok(segment.days >= 0);
          top += segment.days;
        }
        assert.equal(top, block.days);
        assert.equal(innerStackOf(block).at(-1)?.from, block.migraineDays);
      }),
    );
  });

  it('stay inside the picture', () => {
    fc.assert(
      fc.property(diary, width, (drawn, room) => {
        for (const chart of tabled) {
          const input = inputOf(drawn, room);
          const { height } = chart.draw(input);
          for (const box of boxesIn(svgOf(chart, input))) {
            assert.ok(
              box.x >= (chart.id === 'calendar' ? 30 : input.frame.left) - 0.1,
              `${chart.id} begins at ${box.x}`,
            );
            assert.ok(
              box.x + box.width <= input.frame.right + 0.1,
              `${chart.id} ends at ${box.x + box.width}`,
            );
            assert.ok(box.y >= 0 && box.y + box.height <= height, `${chart.id} reaches ${box.y}`);
            assert.ok(box.width >= 0 && box.height >= 0);
          }
        }
      }),
      runs(20),
    );
  });

  it('give each block its own room', () => {
    fc.assert(
      fc.property(diary, width, ({ trends }, room) => {
        const slots = slotsOf(trends.blocks, frameFor(trends, room));
        for (const [index, slot] of slots.entries()) {
          const before = slots[index - 1];
          assert.ok(slot.width > 0);
          assert.ok(!before || before.x + before.width <= slot.x + 0.11);
        }
      }),
    );
  });

  it('hatch unknown days, as high as they are many', () => {
    const one = diaryFrom(first, [{ headache: 3, clear: 5 }]);
    const hatched = /<rect class="unknown" fill="url\(#headache-days-hatch\)"[^>]*height="(\d+)"/g;
    const plot = svgOf(chartNamed('headache-days'), inputOf(one)).split('class="axis"')[1] ?? '';
    assert.deepEqual(
      [...plot.matchAll(hatched)].map((match) => Number(match[1])),
      [20 * 5],
    );
  });
});
