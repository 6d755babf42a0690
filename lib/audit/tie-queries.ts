import { conditionFunction } from "../database/database-function";

/** Whether a person is a relative of the applicant of a case, or the applicant: a condition of a typed query. */
export const isTied = conditionFunction("is_tied");
