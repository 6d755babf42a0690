"use client";
import type { ReactNode } from "react";
import { columnNamesStyle } from "./columns";
import { Tag, type Tone } from "./tag";

/** A cell as plain values: text, optional link, tag, overdue mark and smaller lines below. */
type DescribedCell = Readonly<{ text: string; href?: string; tag?: Tone; isLate?: boolean; notes?: readonly string[] }>;
/** An element only where `DescribedCell` is not enough: an element is sent to the browser twice. */
export type Cell = ReactNode | DescribedCell;

type Row = Readonly<{ key: string; cells: readonly Cell[] }>;
type Props = Readonly<{
  caption: string;
  hideCaption?: boolean;
  /** On a narrow screen a row is a name with one line below, without column names, instead of a card. */
  brief?: boolean;
  columns: readonly string[];
  rows: readonly Row[];
}>;

const isDescribed = (cell: Cell): cell is DescribedCell => typeof cell === "object" && cell !== null && "text" in cell;

const cellContent = (cell: Cell): ReactNode => {
  if (!isDescribed(cell)) return cell;
  const { text, href, tag, isLate, notes = [] } = cell;
  if (tag) return <Tag tone={tag}>{text}</Tag>;
  const link = href && <a href={href}>{text}</a>;
  if (!isLate && notes.length === 0) return link || text;
  const whole = (
    <>
      {link || text}
      {notes.map((note) => (
        <span className={isLate ? "below" : "below text-muted"} key={note}>
          {note}
        </span>
      ))}
    </>
  );
  return isLate ? <span className="font-semibold text-danger">{whole}</span> : whole;
};

/** A table whose rows become cards on a narrow screen. The first cell is the row's header. */
export function Table({ caption, hideCaption, brief, columns, rows }: Props) {
  return (
    <table className={brief ? "stacked brief" : "stacked"} style={brief ? undefined : columnNamesStyle(columns)}>
      <caption className={hideCaption ? "sr-only" : "mb-2 text-left text-muted text-sm"}>{caption}</caption>
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
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{cellContent(first)}</th>
            {rest.map((cell, index) => (
              <td key={columns[index + 1]}>{cellContent(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
