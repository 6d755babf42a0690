import { jsonArrayFrom } from "kysely/helpers/postgres";
import { asDay } from "../database/expressions";
import type { Given, QueryBuilder } from "../database/typed-query";
import type { Day } from "../primitives/day";

type Values = Readonly<{ ownCases: readonly string[]; half: Day }>;

/** The applicant's open case past its nomination, and whether the last half-year that has ended was reported. */
export const ownReportsIn = (tables: QueryBuilder, given: Given<Values>) =>
  jsonArrayFrom(
    tables
      .selectFrom("AdmissionCase as c")
      .where((eb) => eb("c.id", "=", eb.fn.any(given.ownCases)))
      .where("c.closedOn", "is", null)
      .where("c.stage", "<>", "nomination")
      .select(["c.id as caseId", "c.openedOn"])
      .select((eb) =>
        eb
          .case()
          .when(
            eb.exists(
              eb
                .selectFrom("OwnReport as o")
                .whereRef("o.caseId", "=", "c.id")
                .where("o.half", "=", asDay(given.half))
                .select("o.id"),
            ),
          )
          .then(true)
          .else(false)
          .end()
          .as("isReported"),
      )
      .limit(1),
  ).as("ownReports");
