/** A link to a place in the journal: a button, since it leads into the editor and not to another page. */
import type { ComponentChildren } from 'preact';

/** Shows a place of the diary in the editor. */
export type Reveal = (file: string, line: number) => void;

interface EntryLinkProps {
  file: string;
  line: number;
  reveal: Reveal;
  children: ComponentChildren;
}

export function EntryLink({ file, line, reveal, children }: EntryLinkProps) {
  return (
    <button type="button" class="link" onClick={() => reveal(file, line)}>
      {children}
    </button>
  );
}
