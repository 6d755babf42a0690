import { jsonArrayFrom } from "kysely/helpers/postgres";
import { rowsFunction } from "../database/database-function";
import { asDay, byDueDay } from "../database/expressions";
import type { Statement } from "../database/pipelined-read";
import { typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { type DueDay, monthsEnd } from "./months-ahead";
import { dueAhead, overdueCase, stageStays } from "./rows-schema";
import { mostStays, type StageStays } from "./stage-pace";

const staysIn = rowsFunction("stage_stays", stageStays);
const daysAhead = rowsFunction("due_ahead", dueAhead);
const overdueFirst = rowsFunction("overdue_first", overdueCase);

/** How many days are looked at ahead, of how many of them the names are told, and how many late cases are. */
export const pipelineRows = { ahead: 600, named: 40, overdue: 5 };

/** A case in which something is overdue: since when, what, and who owes it; `holder` is null where others answer. */
export type OverdueRow = Readonly<{
  id: string;
  name: string;
  unit: string;
  dueOn: Day;
  kind: string;
  holder: string | null;
  total: number;
}>;

export type Pipeline = Readonly<{
  stays: readonly StageStays[];
  ahead: readonly DueDay[];
  names: readonly Readonly<{ id: string; name: string }>[];
  overdue: readonly OverdueRow[];
}>;

type Asked = Readonly<{ on: Day; until: Day }>;

const pipeline = typedQuery<Asked, Pipeline>((tables, given) =>
  tables
    .with(
      (cte) => cte("ahead").materialized(),
      (db) =>
        db
          .selectFrom((eb) => daysAhead(asDay(given.on), asDay(given.until), eb.val(pipelineRows.ahead)).as("d"))
          .selectAll(),
    )
    .selectNoFrom((eb) => [
      jsonArrayFrom(eb.selectFrom(staysIn(eb.val(mostStays)).as("s")).select(["s.stage", "s.days"])).as("stays"),
      jsonArrayFrom(
        eb
          .selectFrom("ahead as d")
          .innerJoin("Unit as u", "u.path", "d.path")
          .select(["d.caseId", "u.id as unitId", "u.shortName as unit", "d.kind", "d.dueOn"])
          .orderBy("d.dueOn"),
      ).as("ahead"),
      jsonArrayFrom(
        eb
          .selectFrom((from) =>
            from
              .selectFrom("ahead as d")
              .select("d.caseId")
              .orderBy("d.dueOn")
              .orderBy("d.caseId")
              .limit(pipelineRows.named)
              .as("first"),
          )
          // The offset has them looked up one by one: the planner would rather read all cases.
          .innerJoinLateral(
            (one) =>
              one
                .selectFrom("AdmissionCase as a")
                .whereRef("a.id", "=", "first.caseId")
                .select(["a.id", "a.personId"])
                .offset(0)
                .as("c"),
            (join) => join.onTrue(),
          )
          .innerJoin("Person as p", "p.id", "c.personId")
          .select(["c.id", "p.fullName as name"])
          .distinct(),
      ).as("names"),
      jsonArrayFrom(
        eb
          .selectFrom(overdueFirst(asDay(given.on), eb.val(pipelineRows.overdue)).as("o"))
          .innerJoin("AdmissionCase as c", "c.id", "o.id")
          .innerJoin("Unit as u", "u.id", "c.unitId")
          .innerJoin("Person as p", "p.id", "c.personId")
          .select(["o.id", "p.fullName as name", "u.shortName as unit", "o.dueOn", "o.kind", "o.total"])
          .select((row) =>
            row
              .case()
              .when("o.kind", "=", "verification")
              .then(null)
              .else(row.ref("c.nextDueHolder"))
              .end()
              .as("holder"),
          )
          .orderBy((row) => byDueDay(row.ref("c.nextDueOn"), row.ref("c.id"))),
      ).as("overdue"),
    ]),
);

/** How long each stage takes in the actor's organisation, what is due in the coming months, and what is overdue within the reach. */
export const pipelineOn = (on: Day): Statement<Pipeline> => pipeline({ on, until: monthsEnd(on) });
