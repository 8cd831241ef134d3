/** What a diary's texts say in their present state: profile, entries, habits. A change costs the stretch it is in. */
import type { DiaryTexts } from '../journal/capture/pages';
import type { TextFile } from '../journal/edit/add-entry';
import type { Read } from '../journal/journal';
import { lazily } from '../journal/once';
import { emptyProfile, type Profile, readProfile } from '../journal/profile';
import type { DiaryEntry, FileStretch } from '../journal/rules/diary-rule';
import { entriesIn } from '../journal/rules/per-stretch';
import type { IsoDate } from '../journal/scalars/day';
import { type StretchMemory, stretchMemory } from '../journal/stretches';
import { habitsIn } from './count-habits';
import { Habits } from './habits';

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
  stretches: readonly FileStretch[];
  entries: () => readonly DiaryEntry[];
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
    const files = new Map(texts.journals.map((file) => [file.path, this.readFile(file)]));
    const isSame =
      before?.profile === profile &&
      before.today === today &&
      before.texts.profile?.path === texts.profile?.path &&
      this.has(files);
    if (isSame) return before;
    this.files = files;
    this.known = knownOf(texts, profile, today, [...files.values()]);
    return this.known;
  }

  private readFile({ path, text }: TextFile): ReadFile {
    const before = this.files.get(path);
    if (before?.text === text) return before;
    const stretches = this.stretches
      .of({ path, text })
      .map(({ stretch, start }) => ({ stretch, start, file: path }));
    return { text, stretches, entries: lazily(() => stretches.flatMap(entriesIn)) };
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
  const entries = lazily(() => files.flatMap((file) => file.entries()));
  const around = { profile, today };
  return {
    texts,
    profile,
    today,
    get entries() {
      return entries();
    },
    habits: new Habits(
      files.flatMap((file) => file.stretches.map(({ stretch }) => habitsIn(stretch, around))),
    ),
  };
}

function profileOf(file: TextFile | null): Profile {
  return file ? readProfile(file.text).profile : emptyProfile;
}
