/** What the editor does with a diary that opens or changes, and how long it is held at a time meanwhile. */
import { setImmediate } from 'node:timers/promises';
import { makeSchedule } from '../../src/editor/schedule';
import { checkSteps, type DiaryTexts } from '../../src/journal/check/diary';
import { EntryMemory } from '../../src/journal/memory';
import { addDays } from '../../src/journal/scalars/day';
import { inSlices } from '../../src/journal/steps';
import { TextsMemory } from '../../src/language/known-texts';
import { panelSteps } from '../../src/panel/state';
import { recentPart } from '../../src/trends/recent';
import { today } from './today';

/** What looks at a diary when it opens or changes: findings, what suggestions know, and the message to the panel. */
export class Desk {
  private readonly read = new EntryMemory().read;
  private readonly schedule = makeSchedule(this.read, today, () => performance.now());
  private readonly known = new TextsMemory(this.read);

  async look(texts: DiaryTexts): Promise<void> {
    const { read } = this;
    const { ahead, turns } = this.schedule;
    if (ahead.isLong('', texts)) await this.show(recentOf(texts));
    await ahead.upTo('', texts);
    await inSlices(checkSteps(texts, { today, read }), turns);
    await turns.pause();
    this.known.know(texts, today);
    await turns.pause();
    await this.show(texts);
  }

  private async show(texts: DiaryTexts): Promise<void> {
    const { turns } = this.schedule;
    const steps = panelSteps({ id: '', diary: '', ...texts }, this.read, today);
    const state = await inSlices(steps, turns);
    await turns.pause();
    if (JSON.stringify(state).length === 0) throw new Error('There are no figures.');
  }
}

function recentOf({ journals, profile }: DiaryTexts): DiaryTexts {
  return { journals: recentPart(journals, addDays(today(), -365)), profile };
}

/** The longest time between two turns of the event loop. */
export async function longestHold(desk: Desk, texts: DiaryTexts): Promise<number> {
  let isDone = false;
  let longest = 0;
  const looking = desk.look(texts).finally(() => {
    isDone = true;
  });
  let last = performance.now();
  while (!isDone) {
    await setImmediate();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  await looking;
  return longest;
}
