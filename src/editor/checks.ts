/** Findings of every diary of the workspace, open files and closed ones, as they are at this moment. */
import * as vscode from 'vscode';
import { checkSteps, type DiaryFile, type DiaryTexts } from '../journal/check/diary';
import { isProfile } from '../journal/diary';
import type { Finding } from '../journal/finding';
import type { Read } from '../journal/journal';
import { partLength } from '../journal/new-parts';
import { diaryRules } from '../journal/rules/diary-rules';
import { inSlices, type Steps } from '../journal/steps';
import type { Diaries } from './diaries';
import { isOwn } from './documents';
import type { LiveDiary, Schedule } from './live-diary';
import { Newest } from './newest';
import { ruleLevels } from './settings';

/** Today's date in a zone; in the machine's where a diary has none. */
export type Today = (zone: string | null) => string;

/** What was found in one state of a diary. */
export interface Checked {
  /** Null for a document that is part of no diary, such as one never saved. */
  diary: LiveDiary | null;
  texts: DiaryTexts;
  /** By path below the diary. */
  findings: ReadonlyMap<string, Finding[]>;
}

/** Rules that look at the whole diary would be wrong about a part of it. */
const notYet = Object.fromEntries(diaryRules.map(({ code }) => [code, 'ignore' as const]));

export class Checks {
  /** What was asked last, since the editor asks again at every move of the cursor. */
  private readonly newest: Newest<Checked>;

  constructor(
    private readonly diaries: Diaries,
    private readonly read: Read,
    private readonly today: Today,
    private readonly schedule: Pick<Schedule, 'pace' | 'turns'>,
  ) {
    this.newest = new Newest(schedule.turns, (cost) => schedule.pace.note(cost));
  }

  /** @param isAnew whether what is on disk is read once more, instead of waiting for news of changes */
  async ofDiary(diary: LiveDiary, isUncapped = false, isAnew = false): Promise<Checked> {
    const texts = await (isAnew ? diary.textsAnew() : diary.texts());
    const key = keyOf(texts, this.today);
    return this.newest.of(`${isUncapped} ${diary.folder}`, key, () => this.check(diary, texts, isUncapped));
  }

  /** What reading alone finds in the newest file and in open ones, where the whole diary takes its time; else null. */
  async early(diary: LiveDiary): Promise<Checked | null> {
    const texts = await diary.early();
    if (!texts) return null;
    const open = new Set(ownDocuments().map(({ uri }) => diary.pathOf(uri)));
    const newest = texts.journals.at(-1)?.path;
    // What would hold the editor for long is read with the whole, in slices.
    const isSoonRead = ({ path, text }: DiaryFile) =>
      (path === newest || open.has(path)) && text.length <= partLength;
    const journals = texts.journals.filter(isSoonRead);
    const levels = { ...ruleLevels(), ...notYet };
    const { read, today } = this;
    const steps = checkSteps({ journals, profile: texts.profile }, { today, levels, read });
    const { value } = await inSlices(steps, this.schedule.turns);
    return { diary, texts, findings: value };
  }

  /** The diary around a document as it is when this is done; the document alone where there is none. */
  async ofDocument(document: vscode.TextDocument, isUncapped = false): Promise<[Checked, path: string]> {
    const { version } = document;
    const found = await this.around(document, isUncapped);
    // What would be mended was written otherwise meanwhile.
    return document.version === version ? found : this.ofDocument(document, isUncapped);
  }

  private async around(document: vscode.TextDocument, isUncapped: boolean): Promise<[Checked, path: string]> {
    const diary = await this.diaries.around(document.uri);
    const path = diary?.pathOf(document.uri);
    if (diary && path !== undefined) {
      const checked = await this.ofDiary(diary, isUncapped);
      if (checked.findings.has(path)) return [checked, path];
    }
    return this.alone(document, isUncapped);
  }

  private async alone(document: vscode.TextDocument, isUncapped: boolean): Promise<[Checked, path: string]> {
    const path = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const file = { path, text: document.getText() };
    const texts = isProfile(path) ? { journals: [], profile: file } : { journals: [file], profile: null };
    const { pace, turns } = this.schedule;
    const { value, cost } = await inSlices(this.check(null, texts, isUncapped), turns);
    pace.note(cost);
    return [value, path];
  }

  private *check(diary: LiveDiary | null, texts: DiaryTexts, isUncapped: boolean): Steps<Checked> {
    const { read, today } = this;
    const findings = yield* checkSteps(texts, { today, levels: ruleLevels(), read, isUncapped });
    return { diary, texts, findings };
  }
}

/** Everything that findings depend on; texts that did not change are the same strings, so comparing them is quick. */
function keyOf({ journals, profile }: DiaryTexts, today: Today): unknown[] {
  const files = profile ? [...journals, profile] : journals;
  return [today(null), JSON.stringify(ruleLevels()), ...files.flatMap(({ path, text }) => [path, text])];
}

/** Open documents that this extension speaks about. */
export function ownDocuments(): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter((document) => !document.isClosed && isOwn(document));
}
