/** What each diary says in its present state: profile, entries, habits; a change costs the file that was changed. */
import * as vscode from 'vscode';
import { fileName, isProfile } from '../journal/diary';
import { type PlacedEntry, type Read, readJournal } from '../journal/journal';
import { emptyProfile, type Profile, readProfile } from '../journal/profile';
import type { DiaryEntry } from '../journal/rules/diary-rule';
import { useDaysOf } from '../journal/use-days';
import { Habits } from '../language/habits';
import { type FileHabits, habitsOfFile } from '../language/habits-of-file';
import type { TextFile } from '../trends/content';
import type { Diaries } from './diaries';
import type { DiaryTexts, LiveDiary } from './live-diary';

/** Date and time in a zone, or on this machine where there is none: `2026-03-02 06:40`. */
export type Now = (zone: string | null) => string;

export interface Known {
  /** Null for a document that is part of no diary, such as one never saved. */
  diary: LiveDiary | null;
  texts: DiaryTexts;
  profile: Profile;
  /** In the diary's zone. */
  today: string;
  /** In the order of their files and places. */
  entries: readonly DiaryEntry[];
  habits: Habits;
}

/** A file as it was read last. */
interface ReadFile {
  text: string;
  today: string;
  entries: readonly PlacedEntry[];
  habits: FileHabits;
}

/** A diary as it was known last, and what that was worked out from. */
interface State {
  known: Known | null;
  parts: readonly unknown[];
  files: Map<string, ReadFile>;
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
      diaries.onDidChangeContent(({ folder }) => {
        const state = this.states.get(folder.toString());
        if (state) state.isStale = true;
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
    const state = this.states.get(key) ?? { known: null, parts: [], files: new Map(), isStale: true };
    this.states.set(key, state);
    return state;
  }

  private know(state: State, texts: DiaryTexts, diary: LiveDiary | null): Known {
    const before = state.known;
    const isSameProfile = before !== null && before.texts.profile?.text === texts.profile?.text;
    const profile = isSameProfile ? before.profile : profileOf(texts.profile);
    const today = this.now(profile.timeZone).slice(0, 10);
    const files = texts.journals.map((file): ReadFile & TextFile => ({
      path: file.path,
      ...this.readFile(state, file, today),
    }));
    const parts: unknown[] = [
      profile,
      texts.profile?.path,
      ...files.flatMap(({ path, habits }) => [path, habits]),
    ];
    state.isStale = false;
    if (before && isSame(parts, state.parts)) return before;
    state.parts = parts;
    state.files = new Map(files.map((file) => [file.path, file]));
    state.known = {
      diary,
      texts,
      profile,
      today,
      entries: files.flatMap(({ path, entries }) => entries.map((placed) => ({ ...placed, file: path }))),
      habits: new Habits(files.map(({ habits }) => habits)),
    };
    return state.known;
  }

  private readFile({ files }: State, { path, text }: TextFile, today: string): ReadFile {
    const known = files.get(path);
    if (known?.text === text && known.today === today) return known;
    const { entries } = readJournal(text, this.read);
    return { text, today, entries, habits: habitsOfFile(text, entries, today) };
  }
}

function holds({ journals, profile }: DiaryTexts, path: string): boolean {
  return profile?.path === path || journals.some((file) => file.path === path);
}

function profileOf(file: TextFile | null): Profile {
  return file ? readProfile(file.text).profile : emptyProfile;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
