"use client";
import type { CSSProperties } from "react";

/** A number, a text, or a count that links to its list. */
type Cell = string | number | Readonly<{ count: number; href: string }>;
type Row = Readonly<{
  key: string;
  label: string | number;
  count: number;
  href: string;
  target?: number | null;
  rest?: readonly Cell[];
}>;
/** `legend`: what the mark on the bars is. */
type Props = Readonly<{ caption: string; columns: readonly string[]; rows: readonly Row[]; legend?: string }>;

const cellContent = (cell: Cell) => (typeof cell === "object" ? <a href={cell.href}>{cell.count}</a> : cell);

/** Lengths of the bar and of the mark for the target, relative to the longest bar. */
const barStyle = (count: number, target: number | null, most: number): CSSProperties | undefined => {
  if (count === 0 && target === null) return undefined;
  const share = (value: number): string => `${Math.round((value / most) * 1000) / 10}%`;
  const bar = {
    "--count": count > 0 ? `max(3px, ${share(count)})` : "0",
    ...(target === null ? {} : { "--target": share(target) }),
  };
  return bar as CSSProperties;
};

/** Numbers to compare: each links to its list and has a bar where there is room. */
export function BarTable({ caption, columns, rows, legend }: Props) {
  const most = Math.max(1, ...rows.map(({ count, target }) => Math.max(count, target ?? 0)));
  return (
    <>
      <table className={columns.length === 2 ? "barred" : "barred crowded"}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, count, href, target = null, rest = [] }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className="bar" style={barStyle(count, target, most)}>
                <a href={href}>{count}</a>
              </td>
              {rest.map((cell, index) => (
                <td key={columns[index + 2]}>{cellContent(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {legend && (
        <p className="mt-2 text-sm">
          <span aria-hidden="true" className="target-mark" /> {legend}
        </p>
      )}
    </>
  );
}
