/** A line of the tree, as data: what it says, where it leads, and what lies below it. */

import type { Finding } from '../../journal/finding';

/** An entry's place, below its diary. */
export interface Target {
  file: string;
  /** 1-based. */
  line: number;
}

export interface TreeNode {
  /** Unique among its neighbours and the same after a change, so that what is unfolded stays so. */
  id: string;
  label: string;
  /** Said after the label, less loudly. */
  description?: string;
  /** The whole in a sentence, for a pointer that rests on it and for screen readers. */
  sentence?: string;
  /** A name of the editor's own icons. */
  icon: string;
  /** Which menus it has; see `view/item/context` in package.json. */
  context: string;
  target?: Target;
  finding?: Finding;
  children?: TreeNode[];
  /** Whether it says something of a person's health, which is not shown while blurred. */
  isPrivate: boolean;
}
