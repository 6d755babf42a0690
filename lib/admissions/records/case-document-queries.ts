import type { NotNull } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { z } from "zod";
import { countRows } from "../../database/expressions";
import type { Given, QueryBuilder } from "../../database/typed-query";
import { isInState } from "../../dossier/section-state-queries";
import type { Day } from "../../primitives/day";
import type { Vote } from "../case/record";
import { registerOf } from "./register-queries";
import type { paperDetails, transitionFacts } from "./rows-schema";

export type CaseId = Readonly<{ caseId: string }>;

/** The record of the case as one row, its lists as JSON. */
export const recordIn = (tables: QueryBuilder, { caseId }: Given<CaseId>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .where("c.id", "=", caseId)
    .select([
      ...(["c.id", "c.path", "c.unitId", "c.stage", "c.sequence", "c.openedOn", "c.closedOn"] as const),
      ...(["c.nextStep", "c.nextHolder", "c.nextDueOn", "c.nextDueHolder", "c.submittedOn", "c.decisionOn"] as const),
      ...(["c.decisionReceivedOn", "c.admittedOn", "c.officialOn", "c.provisional"] as const),
    ])
    .select((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom("Unit as u")
          .whereRef("u.id", "=", "c.unitId")
          .select(["u.id", "u.name", "u.shortName"])
          .select((unit) =>
            jsonObjectFrom(
              unit
                .selectFrom("Unit as a")
                .whereRef("a.id", "=", "u.parentId")
                .select((above) => ["a.kind", above.fn<Day>("greatest", ["a.from", "u.placedOn"]).as("from"), "a.to"]),
            ).as("parent"),
          ),
      )
        .$notNull()
        .as("unit"),
      jsonObjectFrom(
        eb
          .selectFrom("Person as p")
          .whereRef("p.id", "=", "c.personId")
          .select(["p.id", "p.fullName", "p.bornOn", "p.schooling"]),
      )
        .$notNull()
        .as("person"),
      registerOf(eb.ref("c.personId")).as("register"),
      jsonArrayFrom(
        eb
          .selectFrom("Transition as t")
          .whereRef("t.caseId", "=", "c.id")
          .select(["t.id", "t.annulsId", "t.accountId", "t.sequence", "t.step", "t.from", "t.to", "t.occurredOn"])
          .select((row) => [
            ...(["t.recordedAt", "t.actorName", "t.role"] as const),
            row.ref("t.facts").$castTo<z.output<typeof transitionFacts>>().as("facts"),
            ...(["t.provisions", "t.provisional"] as const),
          ])
          .orderBy("t.sequence"),
      ).as("transitions"),
      jsonArrayFrom(
        eb
          .selectFrom("Paper as d")
          .whereRef("d.caseId", "=", "c.id")
          .select((row) => [
            ...(["d.kind", "d.number", "d.datedOn", "d.issuer", "d.personId"] as const),
            row.ref("d.details").$castTo<z.output<typeof paperDetails>>().as("details"),
            "d.sequence",
          ])
          .orderBy("d.sequence")
          .orderBy("d.id"),
      ).as("papers"),
      jsonArrayFrom(
        eb
          .selectFrom("Vote as v")
          .whereRef("v.caseId", "=", "c.id")
          .select(["v.purpose", "v.body", "v.heldOn", "v.resolution", "v.form", "v.total", "v.excluded", "v.base"])
          .select((row) => [
            ...(["v.present", "v.yes", "v.no", "v.blank", "v.carried"] as const),
            row.ref("v.electorate").$castTo<Vote["electorate"]>().as("electorate"),
            "v.sequence",
          ])
          .orderBy("v.sequence")
          .orderBy("v.id"),
      ).as("votes"),
      jsonArrayFrom(
        eb
          .selectFrom("Mentorship as m")
          .whereRef("m.caseId", "=", "c.id")
          .select(["m.personId", "m.personName", "m.resolution", "m.from", "m.to"])
          .orderBy("m.from")
          .orderBy("m.id"),
      ).as("mentorships"),
      jsonArrayFrom(
        eb
          .selectFrom("Deadline as l")
          .whereRef("l.caseId", "=", "c.id")
          .select(["l.kind", "l.holder", "l.startedOn", "l.dueOn", "l.cites", "l.provisional"])
          .orderBy("l.dueOn"),
      ).as("deadlines"),
      jsonArrayFrom(
        eb
          .selectFrom("Evaluation as e")
          .whereRef("e.caseId", "=", "c.id")
          .select("e.evaluatedOn")
          .orderBy("e.evaluatedOn"),
      ).as("evaluations"),
      jsonArrayFrom(
        eb
          .selectFrom("Relative as r")
          .whereRef("r.caseId", "=", "c.id")
          .where("r.personId", "is not", null)
          .select(["r.personId", "r.kinship"])
          .$narrowType<{ personId: NotNull }>(),
      ).as("relatives"),
      jsonArrayFrom(
        eb
          .selectFrom("Verification as w")
          .whereRef("w.caseId", "=", "c.id")
          .select(["w.receivedOn", "w.dueOn", "w.abroad", "w.answeredOn", "w.result"]),
      ).as("verifications"),
      eb
        .selectFrom("DossierSection as s")
        .whereRef("s.caseId", "=", "c.id")
        .where(isInState("passed"))
        .select(countRows().as("count"))
        .$asScalar()
        .$notNull()
        .as("sectionsPassed"),
    ]);
