import { type Day, isRealDay } from "../primitives/day";
import { isId } from "../primitives/ids";
import { searchText } from "../primitives/name";
import { firstParam, parsePage, type SearchParams } from "../primitives/search-params";
import { parseDay } from "../primitives/typed-day";
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
  /** Only cases that were returned and not answered in full. */
  returned: boolean;
  page: number;
}>;

export const parseCaseFilter = (params: SearchParams): CaseFilter => {
  const day = (text: string): Day | null => {
    const read = parseDay(text);
    return isRealDay(read) ? read : null;
  };
  const stage = firstParam(params.stage);
  return {
    stage: stage === "open" || isStage(stage) ? stage : null,
    unit: isId(firstParam(params.unit)) ? firstParam(params.unit) : null,
    unitName: searchText(firstParam(params.unitName)),
    admittedFrom: day(firstParam(params.admittedFrom)),
    admittedTo: day(firstParam(params.admittedTo)),
    q: searchText(firstParam(params.q)),
    returned: firstParam(params.returned) === "true",
    page: parsePage(params.page),
  };
};
