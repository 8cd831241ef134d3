/** A line of the tree as the editor draws it. */
import * as vscode from 'vscode';
import type { Translate } from '../../journal/translate';
import type { LiveDiary } from '../live-diary';
import type { TreeNode } from './node';

export const revealCommand = 'migraineJournal.revealEntry';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** Findings can be many, and are in the Problems panel as well. */
const folded = new Set(['findingsGroup', 'findingsFile']);

export function toItem(node: TreeNode, diary: LiveDiary, isBlurred: boolean, t: Translate): vscode.TreeItem {
  const isHidden = isBlurred && node.isPrivate;
  const item = new vscode.TreeItem(isHidden ? '•••••' : node.label, stateOf(node));
  item.id = `${diary.folder} ${node.id}`;
  item.iconPath = new vscode.ThemeIcon(node.icon);
  item.contextValue = node.context;
  if (node.description && !isHidden) item.description = node.description;
  const sentence = isHidden
    ? t('Blurred')
    : (node.sentence ?? [node.label, node.description].filter(Boolean).join(', '));
  // An empty tooltip is none; without one the editor would show the label again.
  item.tooltip = isHidden ? '' : sentence;
  item.accessibilityInformation = { label: sentence };
  if (node.target) {
    item.command = {
      command: revealCommand,
      title: t('Go to Entry'),
      arguments: [diary.uriOf(node.target.file), node.target.line],
    };
  }
  return item;
}

function stateOf({ children, context }: TreeNode): vscode.TreeItemCollapsibleState {
  if (!children) return None;
  return folded.has(context) ? Collapsed : Expanded;
}
