/** What can still be asked for, each line a question. */
import { toComplete } from '../../journal/to-complete';
import type { TreeNode } from './node';
import type { Overview } from './overview';
import { questionWords } from './question-words';

/** More would be a list of duties, and nobody's diary is whole. */
const most = 20;

export function toCompleteNode({ facts, now, words, targetOf }: Overview): TreeNode | undefined {
  const { t } = words;
  const all = toComplete(facts, now).filter(({ isGoingOn, lack }) => !(isGoingOn && lack === 'end'));
  if (all.length === 0) return undefined;
  const children = all.slice(0, most).map((one): TreeNode => {
    const { file, line } = targetOf(one.at);
    const label = questionWords(one, words, now.date);
    return {
      id: `to-complete ${file}:${line} ${one.path.join('.')}`,
      label,
      sentence: label,
      icon: 'question',
      context: 'toComplete',
      target: { file, line },
      isPrivate: true,
    };
  });
  if (all.length > most) {
    const label = t('And {0} earlier', words.number(all.length - most));
    children.push({ id: 'to-complete more', label, icon: 'ellipsis', context: 'more', isPrivate: false });
  }
  return {
    id: 'to-complete',
    label: t('To Complete'),
    description: words.number(all.length),
    icon: 'checklist',
    context: 'toCompleteGroup',
    children,
    isPrivate: false,
  };
}
