/** Treatments become lanes whose heights can be compared, or have none. */
import assert from 'node:assert/strict';
import { amountOf, everyWords } from '../../../src/charts/dose-words';
import { lanesOf, runsOf } from '../../../src/charts/treatment-lanes';
import type { DoseStep, Treatment } from '../../../src/trends/types';
import { diaryFrom } from './diaries';
import { inputOf, words } from './drawn';

const step = (from: string, to: string | null, perDay: string | null): DoseStep => ({ from, to, perDay });

function lanes(...treatments: Treatment[]) {
  const diary = diaryFrom('2026-01-05', [{}, {}, {}, {}, {}, {}], treatments);
  return lanesOf(diary.trends, inputOf(diary).frame);
}

describe('treatment lanes', () => {
  it('measure a step by the highest dose of its lane', () => {
    const [lane] = lanes({
      drug: 'baclofen',
      steps: [step('2026-01-10', '2026-01-23', '15 mg'), step('2026-01-24', null, '30 mg')],
    });
    assert.deepEqual(
      lane?.steps.map(({ share }) => share),
      [0.5, 1],
    );
    assert.equal(lane?.highest?.perDay, '30 mg');
  });

  it('compare masses in one unit, and refuse what cannot be compared', () => {
    const steps = (...doses: string[]) =>
      doses.map((dose, index) => step(`2026-0${index + 1}-10`, null, dose));
    assert.deepEqual(
      lanes({ drug: 'a', steps: steps('500 mg', '1 g') })[0]?.steps.map(({ share }) => share),
      [0.5, 1],
    );
    assert.deepEqual(
      lanes({ drug: 'a', steps: steps('1 tablet', '2 tablets') })[0]?.steps.map(({ share }) => share),
      [0.5, 1],
    );
    assert.deepEqual(
      lanes({ drug: 'a', steps: steps('5 mg', '1 tablet') })[0]?.steps.map(({ share }) => share),
      [null, null],
    );
  });

  it('give no height to a series, a therapy or a dose not said', () => {
    const drawn = lanes(
      { drug: 'erenumab', steps: [{ ...step('2026-01-10', null, null), every: '28d' }] },
      { therapy: 'acupuncture', steps: [step('2026-01-10', null, null)] },
    );
    assert.deepEqual(
      drawn.map((lane) => [lane.highest, lane.steps[0]?.share]),
      [
        [null, null],
        [null, null],
      ],
    );
  });

  it('cut steps to the period, and leave out what lies outside it', () => {
    const drawn = lanes(
      { drug: 'before', steps: [step('2019-01-01', '2026-01-04', '1 mg')] },
      { drug: 'across', steps: [step('2019-01-01', null, '1 mg')] },
      { drug: 'after', steps: [step('2026-06-22', null, '1 mg')] },
      { drug: 'last day', steps: [step('2026-06-21', null, '1 mg')] },
    );
    assert.deepEqual(
      drawn.map((lane) => lane.treatment.drug),
      ['across', 'last day'],
    );
  });

  it('draw one line through steps that follow each other, and break it at a gap', () => {
    const [lane] = lanes({
      drug: 'a',
      steps: [
        step('2026-01-10', '2026-01-19', '1 mg'),
        step('2026-01-20', '2026-01-29', '2 mg'),
        step('2026-02-10', '2026-02-19', '1 mg'),
        step('2026-02-20', '2026-03-01', null),
        step('2026-03-02', null, '1 mg'),
      ],
    });
    assert.ok(lane);
    assert.deepEqual(
      runsOf(lane).map((run) => run.map(({ index }) => index)),
      [[0, 1], [2], [4]],
    );
  });
});

describe('doses in words', () => {
  it('reads amounts', () => {
    assert.deepEqual(amountOf('0.5 mg'), { value: 0.5, unit: 'mg' });
    assert.deepEqual(amountOf('100 mcg'), { value: 0.1, unit: 'mg' });
    assert.deepEqual(amountOf('2 puffs'), { value: 2, unit: 'puff' });
    assert.equal(amountOf(null), null);
    assert.equal(amountOf('some'), null);
  });

  it('spells out intervals', () => {
    assert.equal(everyWords('12w', words), 'every 12 weeks');
    assert.equal(everyWords('1w', words), 'every week');
    assert.equal(everyWords('4w 2d', words), 'every 4 weeks and 2 days');
  });
});
