/** Everything there is to say about a diary's files: what reading found, and what its rules see over all entries. */
import { type Finding, shiftFinding } from '../finding';
import type { Read } from '../journal';
import { EntryMemory } from '../memory';
import { lazily } from '../once';
import { emptyProfile, readProfile } from '../profile';
import type { DiaryEntry, DiaryRule, FileStretch, Report } from '../rules/diary-rule';
import { diaryRules } from '../rules/diary-rules';
import { atOnce, type Steps } from '../steps';
import { stretchMemory } from '../stretches';
import { factsOf } from './facts';
import { atLevel, isAllowed, type Level, type Levels, mergeLevels } from './levels';
import { type Find, placesIn } from './place';
import { firstOf, most, presentable } from './present';

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
export function checkDiary(texts: DiaryTexts, options: CheckOptions): Map<string, Finding[]> {
  return atOnce(checkSteps(texts, options));
}

/** The same, file by file and rule by rule. */
export function* checkSteps(
  { journals, profile }: DiaryTexts,
  { today, levels = {}, read, isUncapped = false }: CheckOptions,
): Steps<Map<string, Finding[]>> {
  const found = new Map<string, Finding[]>();
  const profileRead = profile ? readProfile(profile.text) : { profile: emptyProfile, findings: [] };
  if (profile) found.set(profile.path, [...profileRead.findings]);
  const memory = stretchMemory(read ?? new EntryMemory().read);
  const stretches: FileStretch[] = [];
  for (const file of journals) {
    const findings: Finding[] = [];
    for (const { stretch, start } of memory.of(file)) {
      stretches.push({ stretch, file: file.path, start });
      for (const finding of stretch.findings) findings.push(shiftFinding(finding, start));
    }
    found.set(file.path, findings);
    yield;
  }
  const own = mergeLevels(profileRead.profile.levels, levels);
  const texts = new Map([...journals, ...(profile ? [profile] : [])].map(({ path, text }) => [path, text]));
  const facts = factsOf(() => stretches, {
    texts,
    profile: profileRead.profile,
    profilePath: profile?.path,
    today: today(profileRead.profile.timeZone),
  });
  for (const rule of diaryRules) {
    if (levelOf(rule, own) === 'ignore') continue;
    for (const [path, reports] of byPlace(rule.check(facts))) {
      const said = sayingsIn(texts.get(path) ?? '', rule, own, reports);
      found.get(path)?.push(...(isUncapped ? said.all() : said.capped()));
    }
    yield;
  }
  return new Map(
    [...found].map(([path, list]) => [path, shown(list, texts.get(path) ?? '', own, isUncapped)]),
  );
}

function byPlace(reports: Iterable<Report>): Map<string, Report[]> {
  const files = new Map<string, Report[]>();
  for (const report of reports) {
    const list = files.get(report.at.file);
    if (list) list.push(report);
    else files.set(report.at.file, [report]);
  }
  return files;
}

function levelOf(rule: DiaryRule, levels: Levels): Level {
  return levels[rule.code] ?? rule.level;
}

/** What a rule says of a file, made into findings: only as many as are shown. */
function sayingsIn(text: string, rule: DiaryRule, levels: Levels, reports: readonly Report[]) {
  const textOf = ({ span }: DiaryEntry) => text.slice(span.start, span.end);
  const said = reports.filter(({ at }) => !isAllowed(rule.code, textOf(at)));
  const toFindings = (list: readonly Report[]) =>
    list.flatMap((report) => {
      const { at } = report;
      return toFinding(rule, report, levels, placesIn(textOf(at), at.entry, at.span.start)) ?? [];
    });
  return {
    all: () => toFindings(said),
    capped: () => {
      if (said.length <= most) return toFindings(said);
      const first = said.reduce((start, { at }) => Math.min(start, at.span.start), text.length);
      const findings = toFindings(said.filter(({ at }) => at.span.start === first));
      return firstOf(findings, said.length);
    },
  };
}

function toFinding(
  rule: DiaryRule,
  { path, message, fixes, severity }: Report,
  levels: Levels,
  find: Find,
): Finding | undefined {
  const level = levels[rule.code] ?? severity ?? rule.level;
  if (level === 'ignore') return undefined;
  const place = find(path);
  const finding: Finding = { code: rule.code, severity: level, message, span: place.value };
  if (fixes) finding.fixes = lazily(() => fixes(place, find));
  return finding;
}

function shown(findings: readonly Finding[], text: string, levels: Levels, isUncapped: boolean): Finding[] {
  const kept = findings
    .filter(({ isSilenced }) => !isSilenced)
    .map((finding) => atLevel(finding, levels))
    .filter((finding) => finding !== undefined);
  // A rule goes through stretches as it needs them; what it says stands in the order of the text.
  return isUncapped ? kept.sort((a, b) => a.span.start - b.span.start) : presentable(kept, text);
}
