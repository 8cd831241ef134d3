/** The attack that may be going on: first in the tree, while there is one. */
import type { Attack } from '../../journal/attack-span';
import { factsSince } from '../../journal/facts-since';
import { minutesSince, openAttack } from '../../journal/open-attacks';
import type { DiaryEntry } from '../../journal/rules/diary-rule';
import { addDays } from '../../journal/scalars/day';
import type { TreeNode } from './node';
import type { Overview } from './overview';

/** No attack is taken to go on for longer. */
const daysOpen = 7;

export function openNow({ facts, now }: Overview): DiaryEntry<Attack> | null {
  return openAttack(factsSince(facts, addDays(now.date, -daysOpen)), now);
}

export function openAttackNode(overview: Overview): TreeNode | undefined {
  const { facts, now, words, targetOf } = overview;
  const at = openNow(overview);
  if (!at) return undefined;
  const { t } = words;
  const since = words.near(at.entry.when, now.date);
  const minutes = minutesSince(at.entry, now, facts.profile.timeZone);
  const node: TreeNode = {
    id: 'open-attack',
    label: t('Attack going on'),
    description: t('since {0}', since),
    sentence: t('Attack going on since {0}', since),
    icon: 'pulse',
    context: 'openAttack',
    target: targetOf(at),
    isPrivate: true,
  };
  if (minutes === null) return node;
  const length = words.length(minutes);
  const sentence = t('Attack going on for {0}, since {1}', length, since);
  return { ...node, description: t('{0}, since {1}', length, since), sentence };
}
