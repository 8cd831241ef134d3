/** The tree "Migraine Journal": the parts of each diary, made anew when it changed and somebody looks. */
import * as vscode from 'vscode';
import type { TimedMoment } from '../../journal/scalars/moment';
import type { ShownWords } from '../../journal/shown-words';
import type { Blurred } from '../blur';
import type { Checks } from '../checks';
import type { DiaryStates } from '../diary-states';
import type { LiveDiary } from '../live-diary';
import type { Target, TreeNode } from './node';
import { overviewOf } from './overview';
import { sectionsOf } from './sections';
import { toItem } from './tree-item';

export interface TreeContext {
  checks: Checks;
  states: DiaryStates;
  blur: Blurred;
  now: () => TimedMoment;
  words: ShownWords;
}

/** A line of the tree and the diary it is of. */
export interface Placed {
  node: TreeNode;
  diary: LiveDiary;
  /** The diary's folder and the entry's place, by which commands of a menu know what is meant. */
  uri: vscode.Uri;
  at?: Target;
}

function placed(node: TreeNode, diary: LiveDiary): Placed {
  return { node, diary, uri: diary.folder, ...(node.target ? { at: node.target } : {}) };
}

export class DiaryTree implements vscode.TreeDataProvider<Placed> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly context: TreeContext) {}

  refresh(): void {
    this.changed.fire();
  }

  async getChildren(parent?: Placed): Promise<Placed[]> {
    if (parent) return (parent.node.children ?? []).map((node) => placed(node, parent.diary));
    const diaries = await this.context.states.all();
    const parts = await Promise.all(
      diaries.map(async (diary) => ({ diary, nodes: await this.parts(diary) })),
    );
    if (parts.length > 1) return parts.map(({ diary, nodes }) => placed(diaryNode(diary, nodes), diary));
    return parts.flatMap(({ diary, nodes }) => nodes.map((node) => placed(node, diary)));
  }

  getTreeItem({ node, diary }: Placed): vscode.TreeItem {
    return toItem(node, diary, this.context.blur.isOn, this.context.words.t);
  }

  private async parts(diary: LiveDiary): Promise<TreeNode[]> {
    const { checks, states, now, words } = this.context;
    const facts = await states.of(diary);
    const { findings } = await checks.ofDiary(diary);
    return sectionsOf(overviewOf({ facts, findings, now: now(), words }));
  }
}

function diaryNode(diary: LiveDiary, children: TreeNode[]): TreeNode {
  const label = vscode.workspace.asRelativePath(diary.folder, true);
  return { id: 'diary', label, icon: 'book', context: 'diary', children, isPrivate: false };
}
