import { type Expression, expressionBuilder } from "kysely";
import { asDay } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import type { Day } from "../primitives/day";

const builder = expressionBuilder<Tables, never>();

/** Whether a mentor has reported of a case for a quarter, named by its first day; as a condition. */
export const hasReported = (caseId: Expression<string>, quarter: Expression<Day>) =>
  builder.exists(
    builder
      .selectFrom("MentorReport as q")
      .where("q.caseId", "=", caseId)
      .where("q.quarter", "=", asDay(quarter))
      .select("q.id"),
  );

/** The same, as a column. */
export const isReported = (caseId: Expression<string>, quarter: Expression<Day>) =>
  builder.case().when(hasReported(caseId, quarter)).then(true).else(false).end();

/** When somebody was evaluated last in a case. */
export const lastEvaluated = (caseId: Expression<string>) =>
  builder
    .selectFrom("Evaluation as e")
    .where("e.caseId", "=", caseId)
    .select((evaluation) => evaluation.fn.max("e.evaluatedOn").as("day"))
    .$asScalar();
