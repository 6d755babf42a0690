import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { z } from "zod";
import type { Given, QueryBuilder } from "../../database/typed-query";
import { isInState } from "../../dossier/section-state-queries";
import type { Day } from "../../primitives/day";
import type { Vote } from "../case/record";
import type { VerificationFact } from "../case/verification";
import { registerOf } from "./register-queries";
import type { paperDetails, transitionFacts } from "./rows-schema";

export type CaseId = Readonly<{ caseId: string }>;

/** The records of all cases the transaction may see, each as one row, its lists as JSON. */
export const recordsIn = (tables: QueryBuilder) =>
  tables
    .selectFrom("AdmissionCase as c")
    .select([
      ...(["c.id", "c.path", "c.unitId", "c.stage", "c.sequence", "c.openedOn", "c.closedOn"] as const),
      ...(["c.nextStep", "c.nextHolder", "c.nextDueOn", "c.nextDueHolder", "c.submittedOn", "c.decisionOn"] as const),
      ...(["c.decisionNumber", "c.decisionReceivedOn", "c.admittedOn", "c.officialOn"] as const),
      ...(["c.provisional", "c.returnedBy", "c.papersHoldUntil"] as const),
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
            ...(["d.id", "d.kind", "d.number", "d.datedOn", "d.issuer", "d.personId"] as const),
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
          .select([
            "v.id",
            "v.purpose",
            "v.body",
            "v.heldOn",
            "v.resolution",
            "v.form",
            "v.total",
            "v.excluded",
            "v.base",
          ])
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
          .select([
            "l.kind",
            "l.holder",
            "l.startedOn",
            "l.workingDays",
            "l.dueOn",
            "l.cites",
            "l.rulePack",
            "l.provisional",
          ])
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
          .select(["r.id", "r.personId", "r.kinship", "r.points"])
          .orderBy("r.id"),
      ).as("relatives"),
      jsonArrayFrom(
        eb
          .selectFrom("Delegation as g")
          .where((given) => given.fn<boolean>("starts_with", ["c.path", "g.path"]))
          .select(["g.from", "g.to"])
          .orderBy("g.from"),
      ).as("delegations"),
      jsonArrayFrom(
        eb
          .selectFrom("Verification as w")
          .whereRef("w.caseId", "=", "c.id")
          .where("w.voidedBy", "is", null)
          .select((row) => [
            ...(["w.id", "w.relativeId", "w.checksId"] as const),
            row.ref("w.ground").$castTo<VerificationFact["ground"]>().as("ground"),
            ...(["w.receivedOn", "w.dueOn", "w.abroad", "w.answeredOn", "w.result"] as const),
            ...(["w.points", "w.shortcut", "w.reopens"] as const),
          ])
          .orderBy("w.id"),
      ).as("verifications"),
      jsonArrayFrom(
        eb
          .selectFrom("Verification as x")
          .whereRef("x.caseId", "=", "c.id")
          .where("x.voidedBy", "is not", null)
          .select("x.reopens"),
      ).as("voidedAnswers"),
      jsonArrayFrom(
        eb
          .selectFrom("DossierSection as s")
          .whereRef("s.caseId", "=", "c.id")
          .where(isInState("passed"))
          .select("s.number"),
      ).as("sectionsPassed"),
    ]);

/** The record of one case. */
export const recordIn = (tables: QueryBuilder, { caseId }: Given<CaseId>) =>
  recordsIn(tables).where("c.id", "=", caseId);
