/** The diaries of the workspace as rules see them, put together once for each state; tree and status bar share them. */
import { makeFacts } from '../journal/check/facts';
import type { DiaryFacts } from '../journal/rules/diary-rule';
import type { Diaries } from './diaries';
import type { Knowledge, Known } from './known';
import type { LiveDiary } from './live-diary';

export class DiaryStates {
  private readonly facts = new WeakMap<Known, DiaryFacts>();
  private list: Promise<LiveDiary[]> | null = null;

  constructor(
    private readonly diaries: Diaries,
    private readonly knowledge: Knowledge,
  ) {
    diaries.onDidChangeList(() => {
      this.list = null;
    });
  }

  /** The disk is looked through again only when journals came or went. */
  all(): Promise<LiveDiary[]> {
    this.list ??= this.diaries.all();
    return this.list;
  }

  async of(diary: LiveDiary): Promise<DiaryFacts> {
    const known = await this.knowledge.ofDiary(diary);
    const facts = this.facts.get(known) ?? factsOf(known);
    this.facts.set(known, facts);
    return facts;
  }
}

function factsOf({ entries, texts: { journals, profile }, profile: own, today }: Known): DiaryFacts {
  const texts = new Map([...journals, ...(profile ? [profile] : [])].map(({ path, text }) => [path, text]));
  return makeFacts(entries, texts, own, profile?.path, today);
}
