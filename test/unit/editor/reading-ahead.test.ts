/** Reading a long diary in slices: the newest first, never long at a time, given up for newer texts. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { inOneFile, inventDiary } from '../../../scripts/bench/diary';
import { inTurns, ReadingAhead } from '../../../src/editor/reading-ahead';
import type { DiaryFile } from '../../../src/journal/check/diary';
import { newParts, partLength } from '../../../src/journal/new-parts';
import type { Steps } from '../../../src/journal/steps';

const { journals, profile } = inventDiary(3, 1);
const texts = { journals, profile };

/** A reader to which each part takes six milliseconds, and whose pauses end when they are told to. */
class SlowReader {
  readonly parts: DiaryFile[] = [];
  private now = 0;
  private waiting: (() => void)[] = [];

  readonly read = (part: DiaryFile) => this.reading(part);
  private *reading(part: DiaryFile): Steps<void> {
    this.parts.push(part);
    this.now += 6;
    yield;
  }
  readonly clock = () => this.now;
  readonly pause = () => new Promise<void>((resolve) => this.waiting.push(resolve));

  /** Ends the pauses, and lets those who waited go on to their next one. */
  async goOn(): Promise<boolean> {
    const ended = this.waiting.splice(0);
    for (const end of ended) end();
    await new Promise((resolve) => setImmediate(resolve));
    return ended.length > 0;
  }

  async toTheEnd(): Promise<void> {
    while (await this.goOn());
  }
}

describe('parts of a diary', () => {
  it('are the newest first, and all of it together', () => {
    const whole = inOneFile(inventDiary(3, 1));
    const parts = [...newParts([{ path: 'all', text: whole }], new Map())].map(({ text }) => text);
    equal(parts.toReversed().join(''), whole);
    ok(parts.length > 5 && parts.every((part) => part.startsWith('- ') && part.length < 2 * partLength));
    const paths = [...newParts(journals, new Map())].map(({ path }) => path);
    deepEqual(paths, paths.toSorted().toReversed());
  });

  it('are of those files only that are not known', () => {
    const known = new Map(journals.slice(1).map(({ path, text }) => [path, text]));
    deepEqual([...newParts(journals, known)], journals.slice(0, 1));
  });
});

describe('reading ahead', () => {
  it('pauses after some parts, and ends when the oldest is read', async () => {
    const reader = new SlowReader();
    let isDone = false;
    const done = new ReadingAhead(reader, reader.read).upTo('diary', texts).then(() => {
      isDone = true;
    });
    equal(reader.parts.length, 0);
    await reader.goOn();
    equal(reader.parts.length, 3);
    equal(reader.parts[0]?.path, journals.at(-1)?.path);
    await reader.goOn();
    equal(reader.parts.length, 6);
    ok(!isDone);
    await reader.toTheEnd();
    await done;
    equal(reader.parts.at(-1)?.path, journals[0]?.path);
    equal(reader.parts.length, journals.length);
  });

  it('reads once for all who ask for the same, and nothing again afterwards', async () => {
    const reader = new SlowReader();
    const ahead = new ReadingAhead(reader, reader.read);
    ok(ahead.isLong('diary', texts));
    const all = [ahead.upTo('diary', texts), ahead.upTo('diary', { ...texts })];
    await reader.toTheEnd();
    await Promise.all(all);
    await ahead.upTo('diary', texts);
    equal(reader.parts.length, journals.length);
    ok(!ahead.isLong('diary', texts));
  });

  it('gives up a slice for newer texts, and lets who asked for the older wait for these', async () => {
    const reader = new SlowReader();
    const ahead = new ReadingAhead(reader, reader.read);
    const told: string[] = [];
    const older = ahead.upTo('diary', texts).then(() => told.push('older'));
    await reader.goOn();
    const edited = journals.map((file) => ({ ...file, text: `# mine\n${file.text}` }));
    const newer = ahead.upTo('diary', { journals: edited, profile }).then(() => told.push('newer'));
    await reader.toTheEnd();
    await Promise.all([older, newer]);
    deepEqual(told.toSorted(), ['newer', 'older']);
    const ofOlder = reader.parts.filter(({ text }) => !text.startsWith('# mine'));
    equal(ofOlder.length, 3);
    equal(reader.parts.length - ofOlder.length, journals.length);
  });

  it('does not wait for an edit', async () => {
    const reader = new SlowReader();
    const ahead = new ReadingAhead(reader, reader.read);
    const first = ahead.upTo('diary', texts);
    await reader.toTheEnd();
    await first;
    const count = reader.parts.length;
    const [oldest, ...others] = journals;
    const edited = [{ path: String(oldest?.path), text: `${oldest?.text}- clear: 2026-04-29\n` }, ...others];
    await ahead.upTo('diary', { journals: edited, profile });
    equal(reader.parts.length, count);
  });
});

describe('several who read', () => {
  it('take turns, and between any two of them something else may happen', async () => {
    const order: string[] = [];
    const pause = inTurns();
    const read = async (name: string) => {
      for (let slice = 0; slice < 3; slice++) {
        await pause();
        order.push(name);
        setImmediate(() => order.push('other'));
      }
    };
    await Promise.all(['a', 'b'].map(read));
    deepEqual(order.slice(0, 8), ['a', 'other', 'b', 'other', 'a', 'other', 'b', 'other']);
  });
});
