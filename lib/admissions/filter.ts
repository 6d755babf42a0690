import { type Day, isRealDay, parseDay } from "../primitives/day";
import { isId } from "../primitives/ids";
import { searchText } from "../primitives/name";
import { firstParam, parsePage, type SearchParams } from "../primitives/search-params";
import { isStage, type Stage } from "./case/stages";

export const pageSize = 50;

/** What the list shows; parameters that cannot be read are ignored. */
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

export const parseCaseFilter = (asked: SearchParams): CaseFilter => {
  const day = (text: string): Day | null => {
    const read = parseDay(text);
    return isRealDay(read) ? read : null;
  };
  const stage = firstParam(asked.stage);
  return {
    stage: stage === "open" || isStage(stage) ? stage : null,
    unit: isId(firstParam(asked.unit)) ? firstParam(asked.unit) : null,
    unitName: searchText(firstParam(asked.unitName)),
    admittedFrom: day(firstParam(asked.admittedFrom)),
    admittedTo: day(firstParam(asked.admittedTo)),
    q: searchText(firstParam(asked.q)),
    page: parsePage(asked.page),
  };
};
