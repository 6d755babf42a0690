"use client";
import type { ReactNode } from "react";
import { namedColumns } from "./columns";
import { Tag, type Tone } from "./tag";

/** What a cell shows: a text that may open a page, stand in a tag, be past its day, and have smaller lines below. */
type Described = Readonly<{ text: string; href?: string; tag?: Tone; isLate?: boolean; notes?: readonly string[] }>;
/** An element only where a description does not suffice: it travels to the browser as markup and again as its recipe. */
export type Cell = ReactNode | Described;

type Row = Readonly<{ key: string; cells: readonly Cell[] }>;
type Props = Readonly<{
  caption: string;
  hideCaption?: boolean;
  /** For cells that speak for themselves: on a narrow screen a row is a name with one line below, not a card. */
  brief?: boolean;
  columns: readonly string[];
  /** Classes that fix the layout, and the widths of columns by their index; without it widths follow the content. */
  fixed?: Readonly<{ layout: string; widths: Readonly<Record<number, string>> }>;
  rows: readonly Row[];
}>;

const isDescribed = (cell: Cell): cell is Described => typeof cell === "object" && cell !== null && "text" in cell;

const shown = (cell: Cell): ReactNode => {
  if (!isDescribed(cell)) return cell;
  const { text, href, tag, isLate, notes = [] } = cell;
  if (tag) return <Tag tone={tag}>{text}</Tag>;
  const link = href && <a href={href}>{text}</a>;
  if (!isLate && notes.length === 0) return link || text;
  const whole = (
    <>
      {link || text}
      {notes.map((note) => (
        <span className="below" key={note}>
          {note}
        </span>
      ))}
    </>
  );
  return isLate ? <span className="late">{whole}</span> : whole;
};

/** Columns to compare, which become cards on a narrow screen. The first cell names the row. */
export function Table({ caption, hideCaption, brief, columns, fixed, rows }: Props) {
  const look = brief ? "stacked brief" : fixed ? `stacked ${fixed.layout}` : "stacked";
  return (
    <table className={look} style={brief ? undefined : namedColumns(columns)}>
      <caption className={hideCaption ? "sr-only" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th className={fixed?.widths[index]} key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{shown(first)}</th>
            {rest.map((cell, index) => (
              <td key={columns[index + 1]}>{shown(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
