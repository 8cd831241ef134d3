/** A table that can be scrolled, its row heads leading to the entries they stand for. */
import type { TableData } from '../charts/chart';
import { DataTable } from '../charts/data-table';
import type { Words } from '../charts/words';
import { refAt } from '../trends/entry-refs';
import type { Behind } from '../trends/types';
import { EntryLink, type Reveal } from './entry-link';

interface LinkedTableProps {
  title: string;
  data: TableData;
  behind: Behind | null;
  reveal: Reveal;
  words: Words;
}

export function LinkedTable({ title, data, behind, reveal, words }: LinkedTableProps) {
  const link = (entry: number, head: string) => {
    const place = behind && refAt(behind.entries, entry);
    if (!place) return <>{head}</>;
    return (
      <EntryLink {...place} reveal={reveal}>
        {head}
      </EntryLink>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled, by keyboard too
    <section class="table" aria-label={words.t('Table: {0}', title)} tabIndex={0}>
      <DataTable caption={title} data={data} link={link} />
    </section>
  );
}
