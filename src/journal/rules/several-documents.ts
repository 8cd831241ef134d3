/** A `---` or `...` in the first column between or inside entries. */
import { quoted, type Span } from '../finding';
import { phrase } from '../phrase';
import { readingRule, replacing, safe } from './rule';

export const severalDocuments = readingRule(
  'several-documents',
  'error',
  (_span, marker: string, line: Span) => {
    const fix = replacing(line, '', phrase('Take this line out'));
    return {
      message: phrase(
        '{0} starts a second document here; a journal is one. The entries after it are read all the same; take the line out.',
        quoted(marker),
      ),
      // What else stands on the line would go with it.
      fixes: [/^(?:---|\.\.\.)[ \t]*$/.test(marker) ? safe(fix) : fix],
    };
  },
);
