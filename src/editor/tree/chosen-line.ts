/** What a command of a line's menu is given: the diary and the place of the entry that the line is about. */
import * as vscode from 'vscode';
import type { Target, TreeNode } from './node';

export interface ChosenLine {
  /** The diary's folder. */
  uri: vscode.Uri;
  at: Target;
  node?: TreeNode;
}

/** Undefined where a command was called otherwise. */
export function chosenLine(argument: unknown): ChosenLine | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { uri, at, node } = argument as Partial<ChosenLine>;
  return uri instanceof vscode.Uri && isTarget(at) ? { uri, at, ...(node ? { node } : {}) } : undefined;
}

export function isTarget(value: unknown): value is Target {
  const { file, line } = (value ?? {}) as Partial<Target>;
  return typeof file === 'string' && typeof line === 'number';
}

export function uriOf({ uri, at }: ChosenLine): vscode.Uri {
  return vscode.Uri.joinPath(uri, at.file);
}
