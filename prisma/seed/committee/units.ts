import type { Day } from "../../../lib/primitives/day";
import { idOf } from "./ids";

const since = "1998-03-03" as Day;

type Row = readonly [path: string, name: string, shortName: string];

const committees: readonly Row[] = [
  ["s.", "Đảng ủy UBND tỉnh (trình diễn)", "Đảng ủy UBND tỉnh"],
  ["s.o.", "Đảng bộ Văn phòng UBND tỉnh (trình diễn)", "Đảng bộ Văn phòng"],
];

export const cells = ["k1", "k2", "k3", "k4", "k5"] as const;
export type Cell = (typeof cells)[number];

const cellNames: Readonly<Record<Cell, readonly [name: string, shortName: string]>> = {
  k1: ["Chi bộ Kinh tế ngành - TĐC", "Kinh tế ngành - TĐC"],
  k2: ["Chi bộ Tổng hợp", "Tổng hợp"],
  k3: ["Chi bộ Hành chính - Tổ chức", "Hành chính - Tổ chức"],
  k4: ["Chi bộ Quản trị - Tài vụ", "Quản trị - Tài vụ"],
  k5: ["Chi bộ Tiếp công dân", "Tiếp công dân"],
};

/** Where somebody belongs: a cell, the organisation's office, or the superior committee. */
export type Place = Cell | "organisation" | "superior";

export const pathOf = (place: Place): string => {
  if (place === "superior") return "s.";
  return place === "organisation" ? "s.o." : `s.o.${place}.`;
};
const unitAt = (path: string): string => idOf(`unit ${path}`);
export const unitOf = (place: Place): string => unitAt(pathOf(place));

/** The tree: the superior committee, the office's organisation under it, and its five cells. */
export const units = [...committees, ...cells.map((cell): Row => [pathOf(cell), ...cellNames[cell]])].map(
  ([path, name, shortName]) => {
    const parent = path.replace(/[a-z0-9]+\.$/, "");
    const kind = { 1: "superior", 2: "organisation" }[path.split(".").length - 1] ?? "cell";
    return {
      id: unitAt(path),
      parentId: parent ? unitAt(parent) : null,
      kind: kind as "superior" | "organisation" | "cell",
      name,
      shortName,
      path,
      from: new Date(`${since}T00:00:00Z`),
    };
  },
);
