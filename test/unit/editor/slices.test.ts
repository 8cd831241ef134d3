/** Checking and counting a long diary in slices: many of them, what comes of it as in one piece, given up for newer texts. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { inOneFile, inventDiary } from '../../../scripts/bench/diary';
import { Newest } from '../../../src/editor/newest';
import { checkDiary, checkSteps } from '../../../src/journal/check/diary';
import { EntryMemory } from '../../../src/journal/memory';
import { diaryRules } from '../../../src/journal/rules/diary-rules';
import { inSlices, type Steps, type Turns } from '../../../src/journal/steps';
import { panelState, panelSteps } from '../../../src/panel/state';
import { firstView } from '../../../src/panel/view';
import { figureNames } from '../../../src/trends/figures';
import { withWays } from '../helpers/with-ways';

const invented = inventDiary(2, 1);
const { profile } = invented;
const today = () => '2026-05-01';
const diaries = {
  'in months': { journals: invented.journals, profile },
  'in one file': { journals: [{ path: 'all.migraine.yaml', text: inOneFile(invented) }], profile },
};

/** Turns in which a step takes six milliseconds, so that there are three in a slice. */
class SlowTurns implements Turns {
  pauses = 0;
  private now = 0;

  readonly clock = () => this.now;
  readonly pause = async () => {
    this.pauses++;
  };

  *slowed<T>(steps: Steps<T>): Steps<T> {
    for (;;) {
      const step = steps.next();
      this.now += 6;
      if (step.done) return step.value;
      yield;
    }
  }

  async work<T>(steps: Steps<T>): Promise<T> {
    return (await inSlices(this.slowed(steps), this)).value;
  }
}

for (const [name, texts] of Object.entries(diaries)) {
  describe(`a diary ${name}`, () => {
    it('is checked in slices as in one piece', async () => {
      const turns = new SlowTurns();
      const found = await turns.work(checkSteps(texts, { today, read: new EntryMemory().read }));
      const slices = Math.floor((texts.journals.length + diaryRules.length) / 3);
      ok(turns.pauses >= slices - 1, `${turns.pauses} pauses`);
      const whole = checkDiary(texts, { today });
      const told = (all: typeof whole) =>
        [...all].map(([path, list]) => ({ path, findings: withWays(list) }));
      ok(told(whole).some(({ findings }) => findings.length > 0));
      deepEqual(told(found), told(whole));
    });

    it('is counted in slices as in one piece, figure by figure', async () => {
      const turns = new SlowTurns();
      const input = { id: '', diary: '', ...texts };
      const view = { ...firstView, figures: figureNames };
      const state = await turns.work(panelSteps(input, new EntryMemory().read, today, view));
      ok(turns.pauses > (20 + figureNames.length) / 3, `${turns.pauses} pauses`);
      deepEqual(state, panelState(input, new EntryMemory().read, today, view));
    });
  });
}

describe('work in slices', () => {
  function* count(to: number): Steps<number> {
    for (let i = 0; i < to; i++) yield;
    return to;
  }

  it('waits for nothing where it is done within one, and tells what it cost', async () => {
    const turns = new SlowTurns();
    deepEqual(await inSlices(turns.slowed(count(2)), turns), { value: 2, cost: 18 });
    equal(turns.pauses, 0);
    deepEqual(await inSlices(turns.slowed(count(3)), turns), { value: 3, cost: 24 });
    equal(turns.pauses, 1);
  });

  it('is given up after a pause when it is not wanted any more', async () => {
    const turns = new SlowTurns();
    let done = 0;
    function* steps(): Steps<void> {
      for (; done < 100; done++) yield;
    }
    equal(await inSlices(turns.slowed(steps()), turns, () => turns.pauses < 3), null);
    equal(done, 8);
  });
});

describe('the newest of several states', () => {
  const make = () => {
    const turns = new SlowTurns();
    const costs: number[] = [];
    const worked: string[] = [];
    const newest = new Newest<string>(turns, (cost) => costs.push(cost));
    const ask = (name: string, key: string) =>
      newest.of(name, [key], () => {
        function* steps(): Steps<string> {
          for (let i = 0; i < 10; i++) {
            worked.push(key);
            yield;
          }
          return key;
        }
        return turns.slowed(steps());
      });
    return { ask, costs, worked };
  };

  it('is worked out once for all who ask for it', async () => {
    const { ask, costs, worked } = make();
    deepEqual(await Promise.all([ask('diary', 'a'), ask('diary', 'a')]), ['a', 'a']);
    equal(await ask('diary', 'a'), 'a');
    equal(worked.length, 10);
    deepEqual(costs, [66]);
  });

  it('is what those get who asked for an older one, which is given up', async () => {
    const { ask, costs, worked } = make();
    const older = ask('diary', 'a');
    deepEqual(await Promise.all([older, ask('diary', 'b')]), ['b', 'b']);
    equal(worked.filter((key) => key === 'a').length, 3);
    equal(worked.filter((key) => key === 'b').length, 10);
    equal(costs.length, 1);
  });

  it('has nothing to do with those of another name', async () => {
    const { ask } = make();
    deepEqual(await Promise.all([ask('one', 'a'), ask('other', 'b')]), ['a', 'b']);
  });
});
