/** A `---` or `...` in the first column between or inside entries. */
import { quoted, type Span } from '../finding';
import { readingRule, replacing, safe } from './rule';

export const severalDocuments = readingRule(
  'several-documents',
  'error',
  (_span, marker: string, line: Span) => {
    const fix = replacing(line, '', 'Take this line out');
    return {
      message: `${quoted(marker)} starts a second document here; a journal is one. The entries after it are read all the same; take the line out.`,
      // What else stands on the line would go with it.
      fixes: [/^(?:---|\.\.\.)[ \t]*$/.test(marker) ? safe(fix) : fix],
    };
  },
);
