/** The table that says in numbers what a chart shows. */
import type { VNode } from 'preact';
import type { TableData } from './chart';

interface DataTableProps {
  caption: string;
  data: TableData;
  /** Makes a row's head lead to an entry; without it nothing leads anywhere. */
  link?: (entry: number, head: string) => VNode;
}

export function DataTable({ caption, data, link }: DataTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {data.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row, index) => (
          // Rows have no name of their own: two steps may share drug and date.
          <tr key={index}>
            <th scope="row">
              {link && row.entries?.[0] !== undefined ? link(row.entries[0], row.head) : row.head}
            </th>
            {row.cells.map((cell, column) => (
              <td key={data.columns[column + 1]} class={typeof cell === 'number' ? 'number' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
