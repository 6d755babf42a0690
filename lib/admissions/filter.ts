import { type Day, isRealDay, readTyped } from "../primitives/day";
import { isId } from "../primitives/ids";
import { searched } from "../primitives/name";
import { isStage, type Stage } from "./steps";

export const pageSize = 50;

/** What the list was asked to show; anything not understood is left out. */
export type CaseFilter = Readonly<{
  stage: Stage | "open" | null;
  unit: string | null;
  /** The name of a unit, or a part of it, where there are too many to choose from. */
  unitName: string;
  admittedFrom: Day | null;
  admittedTo: Day | null;
  q: string;
  page: number;
}>;

export const parseCaseFilter = (asked: Readonly<Record<string, string | string[] | undefined>>): CaseFilter => {
  const one = (name: string): string => {
    const value = asked[name];
    return (Array.isArray(value) ? value[0] : value) ?? "";
  };
  const day = (text: string): Day | null => {
    const read = readTyped(text);
    return isRealDay(read) ? read : null;
  };
  const page = Number(one("page"));
  const stage = one("stage");
  return {
    stage: stage === "open" || isStage(stage) ? stage : null,
    unit: isId(one("unit")) ? one("unit") : null,
    unitName: searched(one("unitName")),
    admittedFrom: day(one("admittedFrom")),
    admittedTo: day(one("admittedTo")),
    q: searched(one("q")),
    page: Number.isInteger(page) && page > 0 ? Math.min(page, 10_000) : 1,
  };
};
