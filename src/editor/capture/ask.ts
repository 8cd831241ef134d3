/** The port through which commands ask: a person at the keyboard, or answers that are given with a key binding. */
import { answerAtOnce, type Question, rowsFor } from './question';

export interface Ask {
  /** The answer; `''` where the question is skipped, undefined where the person stops. */
  ask(question: Question): Promise<string | undefined>;
  /** Typed keys as they come, each change told; what is typed at the end, however it is ended. */
  keys(question: KeysQuestion): Promise<string>;
  /** Takes the question off the screen. */
  end(): void;
}

/** Something asked for each of many things in turn, one key a thing; Backspace goes back. */
export interface KeysQuestion {
  title: string;
  /** What is shown for what has been typed; null where all is said. */
  state(typed: string): { prompt: string; rows: string[] } | null;
}

/** Takes what is given first, as if typed, and then asks on; `null` stands for Escape. */
export class PreparedAsk implements Ask {
  private readonly left: (string | null)[];

  constructor(
    answers: readonly (string | null)[],
    private readonly then: Ask,
  ) {
    this.left = [...answers];
  }

  ask(question: Question): Promise<string | undefined> {
    const given = this.left.shift();
    if (given === undefined) return this.then.ask(question);
    return Promise.resolve(given === null ? undefined : answerTo(question, given));
  }

  keys(question: KeysQuestion): Promise<string> {
    const given = this.left.shift();
    return given === undefined || given === null ? this.then.keys(question) : Promise.resolve(given);
  }

  end(): void {
    this.then.end();
  }
}

/** As a person who types it and presses Enter; what cannot be taken stops. */
function answerTo(question: Question, typed: string): string | undefined {
  return answerAtOnce(question, typed) ?? rowsFor(question, typed)[0]?.answer ?? undefined;
}
