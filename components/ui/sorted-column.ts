import { directed, type Sorting } from "@/lib/primitives/sorting";
import type { SortableColumn } from "./table";

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
