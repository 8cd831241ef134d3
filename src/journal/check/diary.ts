/** Everything there is to say about a diary's files: what reading found, and what its rules see over all entries. */
import type { Finding } from '../finding';
import { type Read, readJournal } from '../journal';
import { emptyProfile, readProfile } from '../profile';
import type { DiaryEntry, DiaryRule, Report } from '../rules/diary-rule';
import { diaryRules } from '../rules/diary-rules';
import { makeFacts } from './facts';
import { allowedIn, atLevel, type Level, type Levels, mergeLevels } from './levels';
import { type Find, placesIn } from './place';
import { presentable } from './present';

export interface DiaryFile {
  /** Below the diary, with `/`. */
  path: string;
  text: string;
}

export interface DiaryTexts {
  journals: readonly DiaryFile[];
  profile: DiaryFile | null;
}

export interface CheckOptions {
  /** Today in a zone, or on this machine where the diary has none. */
  today: (zone: string | null) => string;
  /** A person's own levels; they go before the profile's. */
  levels?: Levels;
  read?: Read;
  /** Every single finding, for applying fixes; by default a slip made many times is one message. */
  isUncapped?: boolean;
}

/** Findings by file, as they are shown; every file has a list. */
export function checkDiary(
  { journals, profile }: DiaryTexts,
  { today, levels = {}, read, isUncapped = false }: CheckOptions,
): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  const profileRead = profile ? readProfile(profile.text) : { profile: emptyProfile, findings: [] };
  if (profile) found.set(profile.path, profileRead.findings);
  const entries: DiaryEntry[] = [];
  for (const { path, text } of journals) {
    const journal = readJournal(text, read);
    found.set(path, journal.findings);
    for (const { entry, span } of journal.entries) entries.push({ entry, span, file: path });
  }
  const own = mergeLevels(profileRead.profile.levels, levels);
  const texts = new Map([...journals, ...(profile ? [profile] : [])].map(({ path, text }) => [path, text]));
  const facts = makeFacts(
    entries,
    texts,
    profileRead.profile,
    profile?.path,
    today(profileRead.profile.timeZone),
  );
  const spotOf = spotsIn(texts);
  for (const rule of diaryRules) {
    if (levelOf(rule, own) === 'ignore') continue;
    for (const report of rule.check(facts)) {
      const finding = toFinding(rule, report, own, spotOf(report.at));
      if (finding) found.get(report.at.file)?.push(finding);
    }
  }
  return new Map(
    [...found].map(([path, list]) => [path, shown(list, texts.get(path) ?? '', own, isUncapped)]),
  );
}

function levelOf(rule: DiaryRule, levels: Levels): Level {
  return levels[rule.code] ?? rule.level;
}

/** An entry that something is said of. */
interface Spot {
  at: DiaryEntry;
  allowed: ReadonlySet<string>;
  find: Find;
}

/** Keeps the entry asked for last, since a rule goes through them in turn and may say many things of one. */
function spotsIn(texts: ReadonlyMap<string, string>): (at: DiaryEntry) => Spot {
  let last: Spot | undefined;
  return (at) => {
    if (last?.at !== at) {
      const { start, end } = at.span;
      const text = (texts.get(at.file) ?? '').slice(start, end);
      last = { at, allowed: allowedIn(text), find: placesIn(text, at.entry.kind, start) };
    }
    return last;
  };
}

function toFinding(
  rule: DiaryRule,
  { path, message, fixes, severity }: Report,
  levels: Levels,
  { allowed, find }: Spot,
): Finding | undefined {
  if (allowed.has(rule.code)) return undefined;
  const place = find(path);
  const level = levels[rule.code] ?? severity ?? rule.level;
  if (level === 'ignore') return undefined;
  const finding: Finding = { code: rule.code, severity: level, message, span: place.value };
  const ways = fixes?.(place, find) ?? [];
  if (ways.length > 0) finding.fixes = ways;
  return finding;
}

function shown(findings: readonly Finding[], text: string, levels: Levels, isUncapped: boolean): Finding[] {
  const kept = findings
    .filter(({ isSilenced }) => !isSilenced)
    .map((finding) => atLevel(finding, levels))
    .filter((finding) => finding !== undefined);
  return isUncapped ? kept : presentable(kept, text);
}
