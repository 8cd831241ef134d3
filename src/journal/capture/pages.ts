/** A diary's texts while something is written into them: each step sees the one before, and all are one change. */
import type { Attack } from '../attack-span';
import { makeFacts } from '../check/facts';
import { addEntry, type TextFile } from '../edit/add-entry';
import { addDose, addStep, type CourseStep, setInDose } from '../edit/dose-edits';
import { Refused } from '../edit/refused';
import { setKey } from '../edit/set-key';
import { applyEdits, type Edit } from '../finding';
import { type Read, readJournal } from '../journal';
import { phrase } from '../phrase';
import { emptyProfile, readProfile } from '../profile';
import type { DiaryEntry, DiaryFacts } from '../rules/diary-rule';
import { sameValues } from '../same-values';
import type { Dose } from '../schema/dose';
import type { Entry } from '../schema/kinds';
import type { WallClock } from '../wall-time';

export interface DiaryTexts {
  journals: readonly TextFile[];
  profile: TextFile | null;
}

export interface PageOptions {
  clock: WallClock;
  layout?: string | undefined;
  read?: Read | undefined;
}

/** A file as it is to be. */
export interface PageChange {
  file: string;
  /** Null where the file is made. */
  before: string | null;
  after: string;
}

export class Pages {
  private readonly texts = new Map<string, string>();
  private known: DiaryFacts | null = null;

  constructor(
    private readonly diary: DiaryTexts,
    private readonly options: PageOptions,
  ) {
    for (const { path, text } of diary.journals) this.texts.set(path, text);
  }

  get clock(): WallClock {
    return this.options.clock;
  }

  /** As the texts are now. */
  get facts(): DiaryFacts {
    this.known ??= this.readAll();
    return this.known;
  }

  get zone(): string | null {
    return this.facts.profile.timeZone;
  }

  /** The file it was written in, or why it was not. */
  add(entry: Entry): string | Refused {
    const journals = [...this.texts].map(([path, text]) => ({ path, text }));
    const added = addEntry(journals, entry, this.options);
    if (added instanceof Refused) return added;
    return this.apply(added.file, added.edit);
  }

  /** Sets a key of an entry, wherever that entry stands by now. */
  set(at: DiaryEntry, key: string, value: unknown): string | Refused {
    return this.change(at, (text, placed) => setKey(text, placed, key, value, this.options.read));
  }

  addDose(at: DiaryEntry<Attack>, dose: Dose): string | Refused {
    return this.change(at, (text, placed) => addDose(text, placed, dose, this.options.read));
  }

  addStep(at: DiaryEntry<Attack>, step: CourseStep): string | Refused {
    return this.change(at, (text, placed) => addStep(text, placed, step, this.options.read));
  }

  setInDose(at: DiaryEntry<Attack>, index: number, key: keyof Dose, value: unknown): string | Refused {
    return this.change(at, (text, placed) => setInDose(text, placed, index, key, value, this.options.read));
  }

  /** An empty file. */
  make(file: string): string {
    if (!this.texts.has(file)) this.replace(file, '');
    return file;
  }

  /** An entry as it is now: in its file, of that kind and time. */
  find<E extends Entry>(entry: E, file: string): DiaryEntry<E> | undefined {
    const { kind, when } = entry;
    const isIt = (at: DiaryEntry) =>
      at.file === file && at.entry.kind === kind && sameValues(at.entry.when, when);
    return this.facts.entries.findLast(isIt) as DiaryEntry<E> | undefined;
  }

  /** What differs from the texts that were there. */
  changes(): PageChange[] {
    const before = new Map(this.diary.journals.map(({ path, text }) => [path, text]));
    return [...this.texts].flatMap(([file, after]) => {
      const was = before.get(file) ?? null;
      return was === after ? [] : [{ file, before: was, after }];
    });
  }

  replace(file: string, text: string): void {
    this.texts.set(file, text);
    this.known = null;
  }

  text(file: string): string | undefined {
    return this.texts.get(file);
  }

  private change<E extends Entry>(
    { entry, file, span }: DiaryEntry<E>,
    edit: (text: string, placed: DiaryEntry<E>) => Edit | Refused,
  ): string | Refused {
    const here = this.facts.entries.find(
      (at) => at.file === file && at.span.start === span.start && sameValues(at.entry, entry),
    );
    const now = here ?? this.find(entry, file);
    if (!now) return new Refused(phrase('This entry is not in {0} any more.', file));
    const made = edit(this.texts.get(file) ?? '', now as DiaryEntry<E>);
    return made instanceof Refused ? made : this.apply(file, made);
  }

  private apply(file: string, edit: Edit): string {
    this.replace(file, applyEdits(this.texts.get(file) ?? '', [edit]));
    return file;
  }

  private readAll(): DiaryFacts {
    const { profile } = this.diary;
    const entries = [...this.texts].flatMap(([file, text]) =>
      readJournal(text, this.options.read).entries.map((placed) => ({ ...placed, file })),
    );
    const texts = new Map([...this.texts, ...(profile ? [[profile.path, profile.text] as const] : [])]);
    const own = profile ? readProfile(profile.text).profile : emptyProfile;
    return makeFacts(entries, texts, own, profile?.path, this.clock.now.date);
  }
}

/** The one edit that makes a text another: what both begin and end with stays. */
export function differenceOf(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  // Never between the two halves of a line end, which an editor takes for one.
  while (start > 0 && before[start - 1] === '\r') start--;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  while (end > 0 && before[before.length - end] === '\n') end--;
  return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}
