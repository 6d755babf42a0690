import { mostOffered } from "@/lib/intake/cell-asked";

type Cell = Readonly<{ id: string; name: string }>;
type Choice = Readonly<{ cells: readonly Cell[]; unit: Cell | null; label: string; all?: string }>;

/** The choice of a cell in a filter: from a list, or of many by a part of its name. Empty where there is nothing to choose. */
export const cellFields = ({ cells, unit, label, all }: Choice) => {
  if (cells.length <= 1) return [];
  if (cells.length > mostOffered) return [{ name: "unit", label, kind: "search" as const, value: unit?.name ?? "" }];
  const options = cells.map(({ id, name }) => ({ value: id, label: name }));
  return [
    {
      ...{ name: "unit", label, kind: "select" as const, value: unit?.id ?? "" },
      options: all === undefined ? options : [{ value: "", label: all }, ...options],
    },
  ];
};
