/** A table of the report: row heads on the left, numbers to the right, and what is said where it has no rows. */
import type { ComponentChildren } from 'preact';

export interface Column {
  head: string;
  /** Whether its cells are numbers, which stand flush right. */
  isNumber?: boolean;
}

interface TableProps {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly ComponentChildren[])[];
  empty: string;
}

export function Table({ caption, columns, rows, empty }: TableProps) {
  if (rows.length === 0) return <p class="none">{empty}</p>;
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, isNumber }) => (
            <th key={head} scope="col" class={isNumber ? 'number' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells], i) => (
          // Rows have no name of their own, and never change places.
          <tr key={i}>
            <th scope="row">{first}</th>
            {cells.map((cell, j) => (
              <td key={columns[j + 1]?.head} class={columns[j + 1]?.isNumber ? 'number' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
