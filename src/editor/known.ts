/** What each diary says in its present state: profile, entries, habits; a change costs the stretch it is in. */
import * as vscode from 'vscode';
import { fileName, isProfile } from '../journal/diary';
import type { Read } from '../journal/journal';
import { useDaysOf } from '../journal/use-days';
import { type KnownTexts, TextsMemory } from '../language/known-texts';
import type { Diaries } from './diaries';
import type { DiaryTexts, LiveDiary } from './live-diary';

/** Date and time in a zone, or on this machine where there is none: `2026-03-02 06:40`. */
export type Now = (zone: string | null) => string;

export interface Known extends KnownTexts {
  /** Null for a document that is part of no diary, such as one never saved. */
  diary: LiveDiary | null;
}

/** A diary as it was known last. */
interface State {
  memory: TextsMemory;
  inside: KnownTexts | null;
  known: Known | null;
  isStale: boolean;
}

type UseDays = ReturnType<typeof useDaysOf>;

export class Knowledge implements vscode.Disposable {
  private readonly states = new Map<string, State>();
  private readonly counted = new WeakMap<Known, UseDays>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly diaries: Diaries,
    private readonly read: Read,
    readonly now: Now,
  ) {
    this.subscriptions = vscode.Disposable.from(
      diaries.onDidChangeContent((diary) => {
        const state = this.states.get(diary.folder.toString());
        if (!state) return;
        state.isStale = true;
        // Now, while typing pauses, so that the next suggestion does not wait for it.
        void this.ofDiary(diary);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.states.delete(uri.toString())),
    );
  }

  /** As it is at this moment. */
  async of(document: vscode.TextDocument): Promise<Known> {
    const diary = await this.diaries.around(document.uri);
    const path = diary?.pathOf(document.uri);
    if (!diary || path === undefined) return this.alone(document);
    const known = await this.ofDiary(diary);
    // A file that the diary leaves out, or that has come this moment, is looked at by itself.
    return holds(known.texts, path) ? known : this.alone(document);
  }

  async ofDiary(diary: LiveDiary): Promise<Known> {
    const texts = await diary.texts();
    return this.know(this.stateOf(diary.folder), texts, diary);
  }

  /** Days of use of each class, in order. */
  useDays(known: Known): UseDays {
    const days = this.counted.get(known) ?? useDaysOf(known);
    this.counted.set(known, days);
    return days;
  }

  /** As it was when typing paused last, so that a keystroke waits for nothing. */
  async lately(document: vscode.TextDocument): Promise<Known> {
    const diary = await this.diaries.around(document.uri);
    const state = diary && this.states.get(diary.folder.toString());
    return state?.known && !state.isStale ? state.known : this.of(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private alone(document: vscode.TextDocument): Known {
    const file = { path: fileName(document.uri.path), text: document.getText() };
    const texts = isProfile(file.path)
      ? { journals: [], profile: file }
      : { journals: [file], profile: null };
    return this.know(this.stateOf(document.uri), texts, null);
  }

  private stateOf(uri: vscode.Uri): State {
    const key = uri.toString();
    const state = this.states.get(key) ?? this.nothingYet();
    this.states.set(key, state);
    return state;
  }

  private nothingYet(): State {
    return { memory: new TextsMemory(this.read), inside: null, known: null, isStale: true };
  }

  private know(state: State, texts: DiaryTexts, diary: LiveDiary | null): Known {
    const inside = state.memory.know(texts, (zone) => this.now(zone).slice(0, 10));
    state.isStale = false;
    if (state.known && inside === state.inside) return state.known;
    state.inside = inside;
    state.known = {
      diary,
      texts: inside.texts,
      profile: inside.profile,
      today: inside.today,
      habits: inside.habits,
      get entries() {
        return inside.entries;
      },
    };
    return state.known;
  }
}

function holds({ journals, profile }: KnownTexts['texts'], path: string): boolean {
  return profile?.path === path || journals.some((file) => file.path === path);
}
