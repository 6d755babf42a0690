import type { CSSProperties } from "react";
import { directed, type Sorting } from "@/lib/primitives/sorting";

/** A column the rows can be sorted by: the address of the list sorted by it, or the other way round where it is already. */
type SortableColumn = Readonly<{ label: string; href: string; sorted?: "ascending" | "descending" | undefined }>;
export type Column = string | SortableColumn;

/**
 * Names of a stacked table's columns as CSS variables on the table: on a narrow screen, where rows become cards, each cell
 * shows its column's name. On the cells they would be sent with every row. Not in table.tsx, which runs in the browser,
 * because server components call it too.
 */
export const columnNamesStyle = (columns: readonly string[]): CSSProperties =>
  Object.fromEntries(columns.map((column, index) => [`--column-${index + 1}`, JSON.stringify(column)]));

/** A column by which a list is sorted at first, and the other way round where it is already. */
export const sortedColumn = <Order extends string>(
  by: NoInfer<Order>,
  label: string,
  sorting: Sorting<Order>,
  hrefOf: (sorting: Sorting<Order>) => string,
): SortableColumn => {
  const [order, isReversed] = directed(sorting);
  const isSorted = order === by;
  return {
    label,
    href: hrefOf(isSorted && !isReversed ? `-${by}` : by),
    sorted: isSorted ? (isReversed ? "descending" : "ascending") : undefined,
  };
};
