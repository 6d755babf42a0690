import type { Cell } from "../../spreadsheets/cell";
import type { Found } from "../judging/row-values";
import type { ActField, Settings } from "../list-row";
import { saidIn } from "../reading/cell-values";
import type { ImportField } from "../reading/fields";

type At = (field: ImportField) => Cell | undefined;

/** The first and the last year of "2025–2030", "nhiệm kỳ 2025 - 2030" or "2026"; what stands there otherwise, to be refused as it is. */
export const termIn = (said: string): Readonly<{ firstYear: string; lastYear: string }> => {
  const [, first, last = first] = /^\D*(\d{4})(?:\D+(\d{4}))?$/.exec(said) ?? [];
  return { firstYear: first ?? said, lastYear: last ?? said };
};

/** From which column each field of a planned post is read: its years from one of their own, or from that of the term. */
export const plannedSources = (
  found: ReadonlyMap<ImportField, Found>,
): Readonly<Partial<Record<ActField, ImportField>>> => ({
  ...{ unitId: "unit", title: "title", wanted: "wanted", paper: "paper" },
  firstYear: found.has("firstYear") ? "firstYear" : "term",
  lastYear: found.has("lastYear") ? "lastYear" : "term",
});

/** What a row of planned posts says. A cell that is empty says what stands for all rows. */
export const plannedValues = (at: At, unitId: string, defaults: Settings["defaults"]) => {
  const term = termIn(saidIn(at("term")));
  return {
    unitId,
    title: saidIn(at("title")),
    firstYear: saidIn(at("firstYear")) || term.firstYear || (defaults.firstYear ?? ""),
    lastYear: saidIn(at("lastYear")) || term.lastYear || (defaults.lastYear ?? ""),
    wanted: saidIn(at("wanted")) || (defaults.wanted ?? ""),
    paper: saidIn(at("paper")) || defaults.paper,
  };
};
