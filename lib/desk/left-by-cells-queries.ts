import { jsonArrayFrom } from "kysely/helpers/postgres";
import { isTied } from "../audit/tie-queries";
import { allOf } from "../database/expressions";
import { inRange } from "../database/reach-filter";
import type { Given, QueryBuilder } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { hasReported, isReported, lastEvaluated } from "./log-queries";

/** More people than a deputy secretary looks at; the desk shows the first facts about them, and says that there are more. */
export const mostLeftByCells = 100;

type Values = Readonly<{ leftFrom: string; leftTo: string; personId: string; quarter: Day }>;

/** Open cases of a range, the earliest first: of probationary members, or of the others after nomination. */
const openCasesOf = (tables: QueryBuilder, given: Given<Values>, isProbationer: boolean) =>
  tables
    .selectFrom("AdmissionCase as k")
    .where((eb) => inRange(eb.ref("k.path"), { from: given.leftFrom, to: given.leftTo }))
    .where("k.closedOn", "is", null)
    .where((eb) =>
      isProbationer ? eb("k.stage", "=", "probation") : eb("k.stage", "not in", ["nomination", "probation"]),
    )
    .select((eb) => [
      ...(["k.id", "k.personId", "k.unitId", "k.openedOn"] as const),
      eb.val(isProbationer).as("isProbationer"),
      isReported(eb.ref("k.id"), given.quarter).as("isReported"),
    ])
    .orderBy("k.openedOn")
    .orderBy("k.id")
    .limit(mostLeftByCells);

/**
 * Probationary members, and people of whom the mentor has not reported of the last quarter, in all cells of a committee; an
 * empty range asks for none. The latter are looked at only where probationary members are too few.
 */
export const leftByCellsIn = (tables: QueryBuilder, given: Given<Values>) =>
  jsonArrayFrom(
    tables
      .selectFrom((from) =>
        from
          .selectFrom(
            allOf([
              openCasesOf(tables, given, true),
              openCasesOf(tables, given, false).where((eb) => eb.not(hasReported(eb.ref("k.id"), given.quarter))),
            ]).as("all"),
          )
          .selectAll()
          .limit(mostLeftByCells)
          .as("c"),
      )
      .innerJoin("Person as p", "p.id", "c.personId")
      .innerJoin("Unit as u", "u.id", "c.unitId")
      .select(["c.id as caseId", "p.fullName as name", "u.shortName as unit", "c.isProbationer", "c.isReported"])
      .select((eb) => [
        eb
          .selectFrom("Mentorship as m")
          .whereRef("m.caseId", "=", "c.id")
          .where("m.to", "is", null)
          .select((mentor) => mentor.fn.max("m.from").as("day"))
          .$asScalar()
          .as("mentorSince"),
        eb.fn
          .coalesce(
            eb
              .selectFrom("Mentorship as f")
              .whereRef("f.caseId", "=", "c.id")
              .select((mentor) => mentor.fn.min("f.from").as("day"))
              .$asScalar(),
            "c.openedOn",
          )
          .as("begunOn"),
        lastEvaluated(eb.ref("c.id")).as("lastEvaluated"),
        isTied(given.personId, eb.ref("c.id")).as("isTied"),
      ])
      .orderBy("c.isProbationer", "desc")
      .orderBy("c.openedOn")
      .orderBy("c.id"),
  ).as("left");
