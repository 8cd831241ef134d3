/** Reads what is new of a diary in slices, newest first, so that the editor is never held for long; all who ask wait for it. */
import type { DiaryFile, DiaryTexts } from '../journal/check/diary';
import { newLength, newParts, partLength } from '../journal/new-parts';
import { inSlices, type Steps, type Turns } from '../journal/steps';

/** Reads a part; what was read is remembered, so that reading it again costs next to nothing. */
export type ReadPart = (part: DiaryFile, profile: DiaryFile | null) => Steps<void>;

interface Run {
  texts: DiaryTexts;
  isWanted: boolean;
  done: Promise<void>;
}

export class ReadingAhead {
  /** Texts by path that were read, of each diary. */
  private readonly known = new Map<string, ReadonlyMap<string, string>>();
  private readonly runs = new Map<string, Run>();

  constructor(
    private readonly turns: Turns,
    private readonly read: ReadPart,
  ) {}

  /** Whether so much is new that it is worth while to show something before all is read. */
  isLong(diary: string, { journals }: DiaryTexts): boolean {
    return newLength(journals, this.knownOf(diary)) > 10 * partLength;
  }

  /** Done when all of these texts, or newer ones of the same diary, are read. */
  async upTo(diary: string, texts: DiaryTexts): Promise<void> {
    const running = this.runs.get(diary);
    if (running && isSame(running.texts, texts)) return running.done;
    // What is begun is given up: these texts hold most of it, and what was read is remembered.
    if (running) running.isWanted = false;
    if (newLength(texts.journals, this.knownOf(diary)) <= partLength) {
      this.runs.delete(diary);
      this.keep(diary, texts);
      return;
    }
    const run: Run = { texts, isWanted: true, done: Promise.resolve() };
    this.runs.set(diary, run);
    run.done = this.readAll(diary, run);
    await run.done;
  }

  private async readAll(diary: string, run: Run): Promise<void> {
    // The first slice has its turn too: many diaries may begin at once.
    await this.turns.pause();
    if (run.isWanted) await inSlices(this.partByPart(diary, run.texts), this.turns, () => run.isWanted);
    if (run.isWanted) await this.turns.pause();
    if (!run.isWanted) return this.runs.get(diary)?.done;
    this.runs.delete(diary);
    this.keep(diary, run.texts);
  }

  private *partByPart(diary: string, { journals, profile }: DiaryTexts): Steps<void> {
    for (const part of newParts(journals, this.knownOf(diary))) {
      yield* this.read(part, profile);
      yield;
    }
  }

  private knownOf(diary: string): ReadonlyMap<string, string> {
    return this.known.get(diary) ?? new Map();
  }

  private keep(diary: string, { journals }: DiaryTexts): void {
    this.known.set(diary, new Map(journals.map(({ path, text }) => [path, text])));
  }
}

function isSame(a: DiaryTexts, b: DiaryTexts): boolean {
  const [before, after] = [a, b].map(({ journals, profile }) => [...journals, profile]);
  return (
    before?.length === after?.length &&
    before?.every((file, i) => file?.path === after?.[i]?.path && file?.text === after?.[i]?.text) === true
  );
}

/** However many wait, one of them goes on, and then the editor's other work has its turn. */
export function inTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
