/** The parts of the tree, in their order; a new one is a file and a line here. */
import { findingsNode } from './findings';
import type { TreeNode } from './node';
import { openAttackNode } from './open-attack';
import type { Overview } from './overview';
import { recentAttacksNode } from './recent-attacks';
import { toCompleteNode } from './to-complete';
import { treatmentsNode } from './treatments';

const sections = [openAttackNode, toCompleteNode, treatmentsNode, recentAttacksNode, findingsNode];

/** Parts that have nothing to say are not there. */
export function sectionsOf(overview: Overview): TreeNode[] {
  return sections.map((section) => section(overview)).filter((node) => node !== undefined);
}
