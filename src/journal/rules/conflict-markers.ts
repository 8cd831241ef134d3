/** Conflict markers of git: the entries between them are left out until the conflict is resolved. */
import type { Fix } from '../finding';
import { phrase } from '../phrase';
import { readingRule } from './rule';

export const conflictMarkers = readingRule('conflict-markers', 'error', (_span, fixes: Fix[]) => ({
  message: phrase(
    'Two versions meet here after a merge. Keep the lines that are right and take out the `<<<<<<<`, `=======` and `>>>>>>>` lines; until then these entries are left out.',
  ),
  fixes,
  leftOut: { key: null },
}));
