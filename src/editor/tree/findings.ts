/** What was found in the diary's files, file by file. */
import { type Finding, type Severity, waysOut } from '../../journal/finding';
import { spoken } from '../../journal/spoken';
import type { TreeNode } from './node';
import type { Overview } from './overview';

const icons: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

export function findingsNode(overview: Overview): TreeNode | undefined {
  const { words } = overview;
  const files = [...overview.findings].filter(([, found]) => found.length > 0);
  if (files.length === 0) return undefined;
  const count = files.reduce((sum, [, found]) => sum + found.length, 0);
  // The latest months are what is worked on.
  const children = files.toReversed().map(([file, found]) => fileNode(file, found, overview));
  return {
    id: 'findings',
    label: words.t('Findings'),
    description: words.number(count),
    icon: 'search',
    context: 'findingsGroup',
    children,
    isPrivate: false,
  };
}

function fileNode(file: string, found: readonly Finding[], overview: Overview): TreeNode {
  const { words, targetIn } = overview;
  return {
    id: `file ${file}`,
    label: file.slice(file.lastIndexOf('/') + 1),
    description: words.number(found.length),
    sentence: words.t('{0}, findings: {1}', file, words.number(found.length)),
    icon: 'file',
    context: 'findingsFile',
    isPrivate: false,
    children: found.map((finding, i): TreeNode => {
      const target = targetIn(file, finding.span.start);
      const message = spoken(finding.message, words);
      return {
        id: `finding ${file} ${i}`,
        label: message,
        description: words.t('line {0}', words.number(target.line)),
        sentence: message,
        icon: icons[finding.severity],
        context: waysOut(finding).length > 0 ? 'finding mendable' : 'finding',
        target,
        finding,
        isPrivate: true,
      };
    }),
  };
}
