import { firstParam, type SearchParam } from "./search-params";

/** What a list is sorted by; with "-" the other way round. */
export type Sorting<Order extends string> = Order | `-${Order}`;

/** The order in an address; the first of those there are where it names none of them. */
export const parseSorting = <Order extends string>(
  param: SearchParam,
  orders: readonly [Order, ...Order[]],
): Sorting<Order> => {
  const asked = firstParam(param);
  const all: readonly Sorting<Order>[] = orders.flatMap((order) => [order, `-${order}`] as const);
  return all.find((sorting) => sorting === asked) ?? orders[0];
};

/** What it is sorted by, and whether the other way round. */
export const directed = <Order extends string>(sorting: Sorting<Order>): readonly [by: Order, isReversed: boolean] =>
  sorting.startsWith("-") ? [sorting.slice(1) as Order, true] : [sorting as Order, false];
