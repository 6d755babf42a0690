import { rowsFunction } from "../../database/database-function";
import { countedCases } from "./rows-schema";

/** How many cases within reach were admitted in a span, by stage and year, and how many are open today, by stage. */
export const casesByStage = rowsFunction("cases_by_stage", countedCases);
