/** The latest attacks, the newest first. */
import type { Attack } from '../../journal/attack-span';
import { isEndAsked } from '../../journal/open-attacks';
import type { DiaryEntry } from '../../journal/rules/diary-rule';
import { attackWords } from './attack-words';
import type { TreeNode } from './node';
import { openNow } from './open-attack';
import type { Overview } from './overview';

const most = 10;

export function recentAttacksNode(overview: Overview): TreeNode | undefined {
  const { facts, now, words } = overview;
  const past = facts.ofKind('attack').filter(({ entry }) => entry.when.date <= now.date);
  const recent = latest(past);
  if (recent.length === 0) return undefined;
  return {
    id: 'recent',
    label: words.t('Recent Attacks'),
    icon: 'history',
    context: 'recentGroup',
    children: recent.map((at) => attackNode(at, overview)),
    isPrivate: false,
  };
}

/** Which menus it has: a dose goes into the attack that is going on, an end to any that has none. */
function contextOf(at: DiaryEntry<Attack>, overview: Overview): string {
  if (!isEndAsked(at.entry)) return 'attack';
  return openNow(overview) === at ? 'attack endless open' : 'attack endless';
}

function latest(attacks: readonly DiaryEntry<Attack>[]): DiaryEntry<Attack>[] {
  const start = ({ entry: { when } }: DiaryEntry<Attack>) => `${when.date} ${when.time ?? ''}`;
  return attacks.toSorted((a, b) => (start(a) < start(b) ? 1 : start(a) > start(b) ? -1 : 0)).slice(0, most);
}

function attackNode(at: DiaryEntry<Attack>, overview: Overview): TreeNode {
  const { facts, now, words, targetOf } = overview;
  const target = targetOf(at);
  const label = words.near(at.entry.when, now.date);
  const description = attackWords(at.entry, facts.profile.timeZone, words);
  return {
    id: `attack ${target.file}:${target.line}`,
    label,
    description,
    sentence: words.t('Attack of {0}', [label, description].filter(Boolean).join(' · ')),
    icon: 'circle-outline',
    context: contextOf(at, overview),
    target,
    isPrivate: true,
  };
}
