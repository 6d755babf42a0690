import { type Expression, expressionBuilder } from "kysely";
import type { Tables } from "../../database/generated/tables";

type Written = Readonly<{ caseId: Expression<string>; sequence: Expression<number> }>;

/** Whether the step that wrote a row was annulled, as a condition of a typed query. */
export const isAnnulled = ({ caseId, sequence }: Written) => {
  const eb = expressionBuilder<Tables, never>();
  return eb.exists(
    eb
      .selectFrom("Transition as t")
      .innerJoin("Transition as a", "a.annulsId", "t.id")
      .where("t.caseId", "=", caseId)
      .where("t.sequence", "=", sequence)
      .select("t.id"),
  );
};
