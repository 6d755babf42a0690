import type { CSSProperties } from "react";

/**
 * Names of a stacked table's columns as CSS variables on the table: on a narrow screen, where rows become cards, each cell
 * shows its column's name. On the cells they would be sent with every row. Not in table.tsx, which runs in the browser,
 * because server components call it too.
 */
export const columnNamesStyle = (columns: readonly string[]): CSSProperties =>
  Object.fromEntries(columns.map((column, index) => [`--column-${index + 1}`, JSON.stringify(column)]));
