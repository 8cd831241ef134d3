/** Asks at the top of the window, in one box that stays where it is from the first question to the last. */
import * as vscode from 'vscode';
import type { Part } from '../../journal/phrase';
import type { ShownWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import type { Ask, KeysQuestion } from './ask';
import { answerAtOnce, type Question, type Row, rowsFor } from './question';

interface Item extends vscode.QuickPickItem {
  answer: string | null;
}

export class QuickAsk implements Ask {
  private readonly box = vscode.window.createQuickPick<Item>();
  private isEnded = false;

  constructor(private readonly words: ShownWords) {}

  ask(question: Question): Promise<string | undefined> {
    this.show(question.title, question.prompt);
    const fill = () => this.fill(rowsFor(question, this.box.value));
    fill();
    return this.answer<string | undefined>((give) => [
      this.box.onDidChangeValue((value) => {
        const answer = answerAtOnce(question, value);
        if (answer === undefined) fill();
        else give(answer);
      }),
      this.box.onDidAccept(() => {
        const [chosen] = this.box.activeItems;
        const answer = chosen?.answer ?? rowsFor(question, this.box.value)[0]?.answer ?? null;
        if (answer !== null) give(answer);
      }),
      this.box.onDidHide(() => give(undefined)),
    ]);
  }

  keys(question: KeysQuestion): Promise<string> {
    const fill = (typed: string): boolean => {
      const state = question.state(typed);
      if (!state) return false;
      this.show(state.prompt, question.title, typed);
      this.fill(state.rows.map((label) => ({ label, answer: '' })));
      return true;
    };
    if (!fill('')) return Promise.resolve('');
    return this.answer<string>((give) => [
      this.box.onDidChangeValue((typed) => {
        if (!fill(typed)) give(typed);
      }),
      this.box.onDidAccept(() => give(this.box.value)),
      this.box.onDidHide(() => give(this.box.value)),
    ]);
  }

  end(): void {
    this.isEnded = true;
    this.box.dispose();
  }

  private show(title: string, placeholder: string, value = ''): void {
    if (this.isEnded) return;
    this.box.title = title;
    this.box.placeholder = placeholder;
    this.box.ignoreFocusOut = true;
    this.box.keepScrollPosition = true;
    if (this.box.value !== value) this.box.value = value;
    this.box.show();
  }

  private fill(rows: readonly Row[]): void {
    this.box.items = rows.map(({ label, description, answer }) => ({
      label,
      ...(description === undefined ? {} : { description: this.plain(description) }),
      alwaysShow: true,
      answer,
    }));
    const [first] = this.box.items;
    this.box.activeItems = first ? [first] : [];
  }

  /** Nothing is set off by backticks here. */
  private plain(part: Part): string {
    return spoken(part, this.words).replaceAll('`', '');
  }

  private async answer<T>(listen: (give: (answer: T) => void) => vscode.Disposable[]): Promise<T> {
    let listening: vscode.Disposable[] = [];
    try {
      return await new Promise<T>((resolve) => {
        listening = listen(resolve);
      });
    } finally {
      for (const one of listening) one.dispose();
    }
  }
}
