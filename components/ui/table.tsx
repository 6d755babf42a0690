"use client";
import type { ReactNode } from "react";
import { columnNamesStyle } from "./columns";
import { Tag, type Tone } from "./tag";

type Tagged = Readonly<{ text: string; tag: Tone }>;
/** A cell as plain values: text, optional link, overdue mark and smaller lines below; or a tag, with others below it. */
type DescribedCell = Readonly<{
  text: string;
  href?: string;
  tag?: Tone;
  tagsBelow?: readonly Tagged[];
  isLate?: boolean;
  notes?: readonly string[];
}>;
/** An element only where `DescribedCell` is not enough: an element is sent to the browser twice. */
export type Cell = ReactNode | DescribedCell;

type Row = Readonly<{ key: string; cells: readonly Cell[] }>;
type Props = Readonly<{
  caption: string;
  hideCaption?: boolean;
  /** On a narrow screen a row is a name with one line below, without column names, instead of a card. */
  brief?: boolean;
  columns: readonly string[];
  /** Classes that fix the layout, and the widths of columns by their index; without it widths follow the content. */
  fixed?: Readonly<{ layout: string; widths: Readonly<Record<number, string>> }>;
  rows: readonly Row[];
}>;

const isDescribed = (cell: Cell): cell is DescribedCell => typeof cell === "object" && cell !== null && "text" in cell;

const cellContent = (cell: Cell): ReactNode => {
  if (!isDescribed(cell)) return cell;
  const { text, href, tag, tagsBelow = [], isLate, notes = [] } = cell;
  if (tag)
    return (
      <>
        <Tag tone={tag}>{text}</Tag>
        {tagsBelow.map((one) => (
          <span className="mt-1 block" key={one.text}>
            <Tag tone={one.tag}>{one.text}</Tag>
          </span>
        ))}
      </>
    );
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

/** A table whose rows become cards on a narrow screen. The first cell is the row's header. */
export function Table({ caption, hideCaption, brief, columns, fixed, rows }: Props) {
  const look = ["stacked", brief && "brief", fixed?.layout].filter(Boolean).join(" ");
  return (
    <table className={look} style={brief ? undefined : columnNamesStyle(columns)}>
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
