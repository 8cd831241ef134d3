/** What can still be asked for, a line for each attack of late. */
import type { Attack } from '../../journal/attack-span';
import { factsSince } from '../../journal/facts-since';
import type { DiaryEntry } from '../../journal/rules/diary-rule';
import { addDays } from '../../journal/scalars/day';
import { canBeUnknown, type ToComplete, toComplete } from '../../journal/to-complete';
import type { TreeNode } from './node';
import type { Overview } from './overview';
import { lackWords, questionWords } from './question-words';

/** As long as one may still remember. More would be a list of duties, and nobody's diary is whole. */
const days = 28;
const most = 10;

export function toCompleteNode(overview: Overview): TreeNode | undefined {
  const { facts, now, words } = overview;
  const late = factsSince(facts, addDays(now.date, 1 - days));
  const asked = toComplete(late, now).filter(({ isGoingOn, lack }) => !(isGoingOn && lack === 'end'));
  const attacks = [...byAttack(asked)].slice(0, most);
  if (attacks.length === 0) return undefined;
  return {
    id: 'to-complete',
    label: words.t('To Complete'),
    icon: 'checklist',
    context: 'toCompleteGroup',
    children: attacks.map(([at, lacks]) => attackNode(at, lacks, overview)),
    isPrivate: false,
  };
}

/** The latest first, as they are asked for. */
function byAttack(asked: readonly ToComplete[]): Map<DiaryEntry<Attack>, ToComplete[]> {
  const attacks = new Map<DiaryEntry<Attack>, ToComplete[]>();
  for (const one of asked) attacks.set(one.at, [...(attacks.get(one.at) ?? []), one]);
  return attacks;
}

function attackNode(
  at: DiaryEntry<Attack>,
  lacks: readonly ToComplete[],
  { now, words, targetOf }: Overview,
): TreeNode {
  const target = targetOf(at);
  const label = words.near(at.entry.when, now.date);
  const questions = lacks.map((one) => questionWords(one, words, now.date));
  return {
    id: `to-complete ${target.file}:${target.line}`,
    label,
    description: [...new Set(lacks.map((one) => lackWords(one, words)))].join(' · '),
    sentence: words.t('Attack of {0}: {1}', label, questions.join(' ')),
    icon: 'question',
    context: lacks.some(canBeUnknown) ? 'toComplete forgettable' : 'toComplete',
    target,
    isPrivate: true,
  };
}
