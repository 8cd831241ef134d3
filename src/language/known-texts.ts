/** What a diary's texts say in their present state: profile, entries, habits. A change costs the file that was changed. */
import type { DiaryTexts } from '../journal/capture/pages';
import type { TextFile } from '../journal/edit/add-entry';
import type { Read } from '../journal/journal';
import { emptyProfile, type Profile, readProfile } from '../journal/profile';
import type { DiaryEntry } from '../journal/rules/diary-rule';
import { entriesIn } from '../journal/rules/per-stretch';
import type { IsoDate } from '../journal/scalars/day';
import { type StretchMemory, stretchMemory } from '../journal/stretches';
import { Habits } from './habits';
import { habitsByMonth, type MonthHabits } from './habits-by-month';

export interface KnownTexts {
  texts: DiaryTexts;
  profile: Profile;
  /** In the diary's zone. */
  today: IsoDate;
  /** In the order of their files and places; put together when first asked for, since a suggestion needs none. */
  readonly entries: readonly DiaryEntry[];
  habits: Habits;
}

/** A file as it was read last. */
interface ReadFile {
  text: string;
  today: IsoDate;
  entries: readonly DiaryEntry[];
  months: readonly MonthHabits[];
}

/** Remembers one diary from one state to the next. */
export class TextsMemory {
  private known: KnownTexts | null = null;
  private files = new Map<string, ReadFile>();
  private readonly stretches: StretchMemory;

  constructor(read: Read) {
    this.stretches = stretchMemory(read);
  }

  /**
   * @param todayIn the date in a zone, or on this machine where there is none
   * @returns the same object as long as nothing changed
   */
  know(texts: DiaryTexts, todayIn: (zone: string | null) => IsoDate): KnownTexts {
    const before = this.known;
    const isSameProfile = before?.texts.profile?.text === texts.profile?.text;
    const profile = before && isSameProfile ? before.profile : profileOf(texts.profile);
    const today = todayIn(profile.timeZone);
    const files = new Map(texts.journals.map((file) => [file.path, this.readFile(file, today)]));
    const isSame =
      before?.profile === profile && before.texts.profile?.path === texts.profile?.path && this.has(files);
    if (isSame) return before;
    this.files = files;
    this.known = knownOf(texts, profile, today, [...files.values()]);
    return this.known;
  }

  private readFile({ path, text }: TextFile, today: IsoDate): ReadFile {
    const before = this.files.get(path);
    if (before?.text === text && before.today === today) return before;
    const placed = this.stretches.of({ path, text });
    const entries = placed.flatMap(({ stretch, start }) => entriesIn({ stretch, file: path, start }));
    const counted = before?.today === today ? before.months : [];
    return {
      text,
      today,
      entries,
      months: habitsByMonth(text, entries, today, counted),
    };
  }

  /** Whether these files are the ones that are known, in the same order. */
  private has(files: ReadonlyMap<string, ReadFile>): boolean {
    const known = [...this.files.values()];
    const found = [...files.values()];
    return known.length === found.length && found.every((file, i) => file === known[i]);
  }
}

function knownOf(
  texts: DiaryTexts,
  profile: Profile,
  today: IsoDate,
  files: readonly ReadFile[],
): KnownTexts {
  let entries: readonly DiaryEntry[] | undefined;
  return {
    texts,
    profile,
    today,
    get entries() {
      entries ??= files.flatMap((file) => file.entries);
      return entries;
    },
    habits: new Habits(files.flatMap(({ months }) => months.map(({ habits }) => habits))),
  };
}

function profileOf(file: TextFile | null): Profile {
  return file ? readProfile(file.text).profile : emptyProfile;
}
