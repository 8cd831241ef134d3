/** What the tree is made from: a diary as it is at one moment. */

import type { Finding } from '../../journal/finding';
import { dashOffset, LineIndex } from '../../journal/line-index';
import type { DiaryEntry, DiaryFacts } from '../../journal/rules/diary-rule';
import type { TimedMoment } from '../../journal/scalars/moment';
import type { ShownWords } from '../../journal/shown-words';
import type { Target } from './node';

export interface Overview {
  facts: DiaryFacts;
  /** By path below the diary. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  /** On the wall where the person is, with its offset. */
  now: TimedMoment;
  words: ShownWords;
  targetOf(at: DiaryEntry): Target;
  targetIn(file: string, offset: number): Target;
}

type Given = Pick<Overview, 'facts' | 'findings' | 'now' | 'words'>;

export function overviewOf(given: Given): Overview {
  const { facts } = given;
  const indices = new Map<string, LineIndex>();
  const targetIn = (file: string, offset: number): Target => {
    const lines = indices.get(file) ?? new LineIndex(facts.fileText(file) ?? '');
    indices.set(file, lines);
    return { file, line: lines.at(offset).line + 1 };
  };
  return {
    ...given,
    targetIn,
    targetOf: ({ file, span }) =>
      targetIn(file, dashOffset(facts.fileText(file) ?? '', span.start, span.end)),
  };
}
