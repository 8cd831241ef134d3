/** The status bar item: there only while it says something, and looked at each minute only while an attack is recent. */
import * as vscode from 'vscode';
import { dashOffset, LineIndex } from '../../journal/line-index';
import type { DiaryFacts } from '../../journal/rules/diary-rule';
import type { TimedMoment } from '../../journal/scalars/moment';
import type { ShownWords } from '../../journal/shown-words';
import type { Blur } from '../blur';
import type { Diaries } from '../diaries';
import type { DiaryStates } from '../diary-states';
import { Later } from '../later';
import type { LiveDiary } from '../live-diary';
import { revealCommand } from '../tree/tree-item';
import { isTicking, type Status, statusOf } from './status';

export interface StatusContext {
  diaries: Diaries;
  states: DiaryStates;
  blur: Blur;
  now: () => TimedMoment;
  words: ShownWords;
}

const pause = 100;
const minute = 60_000;

export function registerStatusBar(context: StatusContext): vscode.Disposable {
  const bar = new StatusBar(context);
  const ask = () => bar.refresh();
  ask();
  return vscode.Disposable.from(
    bar,
    context.diaries.onDidChangeContent(ask),
    context.diaries.onDidChangeList(ask),
    context.blur.onDidChange(ask),
  );
}

class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'migraineJournal.status',
    vscode.StatusBarAlignment.Left,
  );
  private readonly soon = new Later(() => void this.look(), pause);
  private readonly nextMinute = new Later(() => void this.look(), minute);
  private running = 0;

  constructor(private readonly context: StatusContext) {
    this.item.name = 'Migraine Journal';
  }

  refresh(): void {
    this.soon.ask();
  }

  dispose(): void {
    this.running++;
    vscode.Disposable.from(this.item, this.soon, this.nextMinute).dispose();
  }

  /** A newer look makes an older one's result moot. */
  private async look(): Promise<void> {
    const run = ++this.running;
    const { states, now, words } = this.context;
    let isAwaiting = false;
    let shown: [LiveDiary, DiaryFacts, Status] | undefined;
    for (const diary of await states.all()) {
      const facts = await states.of(diary);
      isAwaiting ||= isTicking(facts, now());
      const status = statusOf(facts, now(), words);
      if (status) shown ??= [diary, facts, status];
    }
    if (run !== this.running) return;
    if (isAwaiting) this.nextMinute.ask();
    if (shown) this.show(...shown);
    else this.item.hide();
  }

  private show(diary: LiveDiary, facts: DiaryFacts, status: Status): void {
    const { blur, words } = this.context;
    const label = `Migraine Journal: ${status.sentences.join(' ')}`;
    this.item.text = `$(pulse) ${blur.isOn ? '•••' : status.text}`;
    this.item.tooltip = blur.isOn ? words.t('Blurred') : status.sentences.join('\n');
    this.item.accessibilityInformation = { label: blur.isOn ? words.t('Blurred') : label, role: 'button' };
    this.item.command = commandFor(diary, facts, status, words);
    this.item.show();
  }
}

/** Answering what is due; else the entry it is of; else the figures. */
function commandFor(
  diary: LiveDiary,
  facts: DiaryFacts,
  { at, isQuestion }: Status,
  { t }: ShownWords,
): vscode.Command {
  if (isQuestion) {
    const given = [{ uri: diary.folder }];
    return { command: 'migraineJournal.completeEntries', title: t('Complete Entries'), arguments: given };
  }
  if (!at) {
    return { command: 'migraineJournal.openTrends', title: t('Open Trends'), arguments: [diary.folder] };
  }
  const { file, span } = at;
  const text = facts.fileText(file) ?? '';
  const line = new LineIndex(text).at(dashOffset(text, span.start, span.end)).line + 1;
  return { command: revealCommand, title: t('Go to Entry'), arguments: [diary.uriOf(file), line] };
}
