"use client";
import type { ReactNode } from "react";
import { type Column, columnNamesStyle } from "./columns";
import { Tag, type Tone } from "./tag";

type Tagged = Readonly<{ text: string; tag: Tone }>;
/** A cell as plain values: text, optional link, overdue mark and smaller lines below; or a tag; either with tags below it. */
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
  /**
   * On a narrow screen a row is two lines that do not break: the name and the last cell; below them the fourth cell, or the
   * third where the fourth is empty, and the second.
   */
  lines?: boolean;
  columns: readonly Column[];
  /** Classes that fix the layout, and the widths of columns by their index; without it widths follow the content. */
  fixed?: Readonly<{ layout: string; widths: Readonly<Record<number, string>> }>;
  rows: readonly Row[];
}>;

const isDescribed = (cell: Cell): cell is DescribedCell => typeof cell === "object" && cell !== null && "text" in cell;

const cellContent = (cell: Cell): ReactNode => {
  if (!isDescribed(cell)) return cell;
  const { text, href, tag, tagsBelow = [], isLate, notes = [] } = cell;
  const link = href && <a href={href}>{text}</a>;
  if (!tag && !isLate && notes.length === 0 && tagsBelow.length === 0) return link || text;
  const whole = (
    <>
      {tag ? <Tag tone={tag}>{text}</Tag> : link || text}
      {notes.map((note) => (
        <span className="below" key={note}>
          {note}
        </span>
      ))}
      {tagsBelow.map((one) => (
        <span className="mt-1 block" key={one.text}>
          <Tag tone={one.tag}>{one.text}</Tag>
        </span>
      ))}
    </>
  );
  return isLate ? <span className="late">{whole}</span> : whole;
};

const labelOf = (column: Column): string => (typeof column === "string" ? column : column.label);

function ColumnHead({ column, look }: Readonly<{ column: Column; look: string | undefined }>) {
  if (typeof column === "string")
    return (
      <th className={look} scope="col">
        {column}
      </th>
    );
  return (
    <th aria-sort={column.sorted} className={look} scope="col">
      <a className="sort" href={column.href}>
        {column.label}
      </a>
    </th>
  );
}

/** A table whose rows become cards on a narrow screen, or lines. The first cell is the row's header. */
export function Table({ caption, hideCaption, brief, lines, columns, fixed, rows }: Props) {
  const look = ["stacked", brief && "brief", lines && "lines", fixed?.layout].filter(Boolean).join(" ");
  const labels = columns.map(labelOf);
  return (
    <table className={look} style={brief || lines ? undefined : columnNamesStyle(labels)}>
      <caption className={hideCaption ? "sr-only" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <ColumnHead column={column} key={labels[index]} look={fixed?.widths[index]} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{cellContent(first)}</th>
            {rest.map((cell, index) => (
              <td key={labels[index + 1]}>{cellContent(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
