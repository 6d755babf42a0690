import { type Day, isRealDay, readTyped } from "../primitives/day";
import { isId } from "../primitives/ids";
import { searched } from "../primitives/name";
import { type AskedOf, one, readPage } from "../primitives/search-params";
import { isStage, type Stage } from "./case/stages";

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

export const parseCaseFilter = (asked: AskedOf): CaseFilter => {
  const day = (text: string): Day | null => {
    const read = readTyped(text);
    return isRealDay(read) ? read : null;
  };
  const stage = one(asked.stage);
  return {
    stage: stage === "open" || isStage(stage) ? stage : null,
    unit: isId(one(asked.unit)) ? one(asked.unit) : null,
    unitName: searched(one(asked.unitName)),
    admittedFrom: day(one(asked.admittedFrom)),
    admittedTo: day(one(asked.admittedTo)),
    q: searched(one(asked.q)),
    page: readPage(asked.page),
  };
};
