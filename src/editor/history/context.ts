/** What the commands about a diary's history need. */

import type { Git } from '../../git/git';
import type { Checker } from '../../git/hook';
import type { Read } from '../../journal/journal';
import type { ShownWords } from '../../journal/shown-words';
import type { Blurred } from '../blur';
import type { Diaries } from '../diaries';
import type { DiaryHistory } from './diary-history';

export interface HistoryContext {
  diaries: Diaries;
  history: DiaryHistory;
  read: Read;
  /** Today's date in a zone; in the machine's where a diary has none. */
  today: (zone: string | null) => string;
  /** Runs git to write. */
  write: Git;
  /** What the pre-commit hook is to run. */
  checker: Checker;
  blur: Blurred;
  words: ShownWords;
}
