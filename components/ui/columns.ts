import type { CSSProperties } from "react";

/**
 * The names of a stacked table's columns, said once on the table: where its rows become cards, each cell shows its column's.
 * A name on each cell would be sent with every row.
 */
export const columnNamesStyle = (columns: readonly string[]): CSSProperties =>
  Object.fromEntries(columns.map((column, index) => [`--column-${index + 1}`, JSON.stringify(column)]));
