/** Findings of every diary of the workspace, open files and closed ones, as they are at this moment. */
import * as vscode from 'vscode';
import { checkDiary, type DiaryTexts } from '../journal/check/diary';
import { isProfile } from '../journal/diary';
import type { Finding } from '../journal/finding';
import type { Read } from '../journal/journal';
import { diaryRules } from '../journal/rules/diary-rules';
import type { Diaries } from './diaries';
import { isOwn } from './documents';
import type { LiveDiary } from './live-diary';
import type { Pace } from './pace';
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

/** What was asked last, since the editor asks again at every move of the cursor. */
interface Last {
  key: readonly unknown[];
  findings: Map<string, Finding[]>;
}

/** Rules that look at the whole diary would be wrong about a part of it. */
const notYet = Object.fromEntries(diaryRules.map(({ code }) => [code, 'ignore' as const]));

export class Checks {
  private readonly last = new Map<string, Last>();

  constructor(
    private readonly diaries: Diaries,
    private readonly read: Read,
    private readonly today: Today,
    private readonly pace: Pace,
  ) {}

  /** @param isAnew whether what is on disk is read once more, instead of waiting for news of changes */
  async ofDiary(diary: LiveDiary, isUncapped = false, isAnew = false): Promise<Checked> {
    const texts = await (isAnew ? diary.textsAnew() : diary.texts());
    const name = `${isUncapped} ${diary.folder}`;
    const key = keyOf(texts, this.today);
    const last = this.last.get(name);
    const findings = last && isSame(last.key, key) ? last.findings : this.check(texts, isUncapped);
    this.last.set(name, { key, findings });
    return { diary, texts, findings };
  }

  /** What reading alone finds in the newest file and in open ones, where the whole diary takes its time; else null. */
  async early(diary: LiveDiary): Promise<Checked | null> {
    const texts = await diary.early();
    if (!texts) return null;
    const open = new Set(ownDocuments().map(({ uri }) => diary.pathOf(uri)));
    const newest = texts.journals.at(-1)?.path;
    const journals = texts.journals.filter(({ path }) => path === newest || open.has(path));
    const levels = { ...ruleLevels(), ...notYet };
    const { read, today } = this;
    return {
      diary,
      texts,
      findings: checkDiary({ journals, profile: texts.profile }, { today, levels, read }),
    };
  }

  /** The diary around a document; the document alone where there is none. */
  async ofDocument(document: vscode.TextDocument, isUncapped = false): Promise<[Checked, path: string]> {
    const diary = await this.diaries.around(document.uri);
    const path = diary?.pathOf(document.uri);
    if (diary && path !== undefined) {
      const checked = await this.ofDiary(diary, isUncapped);
      if (checked.findings.has(path)) return [checked, path];
    }
    return this.alone(document, isUncapped);
  }

  private alone(document: vscode.TextDocument, isUncapped: boolean): [Checked, path: string] {
    const path = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const file = { path, text: document.getText() };
    const texts = isProfile(path) ? { journals: [], profile: file } : { journals: [file], profile: null };
    return [{ diary: null, texts, findings: this.check(texts, isUncapped) }, path];
  }

  private check(texts: DiaryTexts, isUncapped: boolean): Map<string, Finding[]> {
    const { read, today } = this;
    return this.pace.measured(() => checkDiary(texts, { today, levels: ruleLevels(), read, isUncapped }));
  }
}

/** Everything that findings depend on; texts that did not change are the same strings, so comparing them is quick. */
function keyOf({ journals, profile }: DiaryTexts, today: Today): unknown[] {
  const files = profile ? [...journals, profile] : journals;
  return [today(null), JSON.stringify(ruleLevels()), ...files.flatMap(({ path, text }) => [path, text])];
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** Open documents that this extension speaks about. */
export function ownDocuments(): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter((document) => !document.isClosed && isOwn(document));
}
