/** The table that says in numbers what a chart shows. */
import type { TableData } from './chart';

interface DataTableProps {
  caption: string;
  data: TableData;
}

export function DataTable({ caption, data }: DataTableProps) {
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
            <th scope="row">{row.head}</th>
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
