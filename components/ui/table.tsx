import type { ReactNode } from "react";

type Row = Readonly<{ key: string; cells: readonly ReactNode[] }>;
type Props = Readonly<{ caption: string; hideCaption?: boolean; columns: readonly string[]; rows: readonly Row[] }>;

/** Columns to compare, which become cards on a narrow screen. The first cell names the row. */
export function Table({ caption, hideCaption, columns, rows }: Props) {
  return (
    <table className="stacked w-full border-collapse">
      <caption className={hideCaption ? "sr-only" : "mb-2 text-left text-muted text-sm"}>{caption}</caption>
      <thead>
        <tr className="border-line border-b-2 text-left">
          {columns.map((column) => (
            <th className="py-2 pr-4 align-bottom font-semibold text-sm" key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr className="align-top" key={key}>
            <th className="py-2.5 pr-4 text-left font-medium" scope="row">
              {first}
            </th>
            {rest.map((cell, index) => (
              <td className="py-2.5 pr-4" data-label={columns[index + 1]} key={columns[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
