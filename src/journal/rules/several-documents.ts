/** A `---` or `...` in the first column between or inside entries. */
import { quoted, type Span } from '../finding';
import { readingRule, replacing } from './rule';

export const severalDocuments = readingRule(
  'several-documents',
  'error',
  (_span, marker: string, line: Span) => ({
    message: `${quoted(marker)} starts a second document here; a journal is one. The entries after it are read all the same; take the line out.`,
    fixes: [replacing(line, '', 'Take this line out')],
  }),
);
