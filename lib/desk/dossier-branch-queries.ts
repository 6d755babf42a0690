import { expressionBuilder, type QueryCreator } from "kysely";
import { asDay, asText, countRows, isOverdueOn } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { casesInReach } from "../database/reach-filter";
import type { Given } from "../database/typed-query";
import { itemCount } from "../dossier/items";
import { isHandedIn, isInState } from "../dossier/section-state-queries";
import { type Asked, always, type Branch, noDay, noText, rowOf, type Values } from "./row-queries";

const literal = expressionBuilder<Tables, "Verification">();

/** Open cases in which the history is worked on: while the dossier is made, and while what an answer reopened is verified. */
const casesWithHistory = (tables: QueryCreator<Tables>, { reach, given }: Asked) =>
  tables
    .selectFrom("AdmissionCase as c")
    .where("c.closedOn", "is", null)
    .where("c.stage", "in", ["dossier", "verification"])
    .where((eb) => casesInReach(reach, given, { id: eb.ref("c.id"), path: eb.ref("c.path") }))
    .select("c.id");

/**
 * The row leads to the first section concerned. Sections that had passed and were changed by their writer are a row of their own.
 * The cases are found at once: joined, the planner would look up the case of each section.
 */
const sectionsThatAre =
  (kind: "sent" | "changed" | "returned", holder: string): Branch =>
  (tables, asked) =>
    tables
      .selectFrom((eb) =>
        eb
          .selectFrom("DossierSection as s")
          .where((row) => casesInReach(asked.reach, asked.given, { id: row.ref("s.caseId"), path: row.ref("s.path") }))
          .where(isInState(kind === "returned" ? "returned" : "sent"))
          .$if(kind === "sent", (sections) => sections.where("s.acceptedAt", "is", null))
          .$if(kind === "changed", (sections) => sections.where("s.acceptedAt", "is not", null))
          .where((row) => row(row("s.caseId", "in", casesWithHistory(tables, asked)), "is", true))
          // In the order of the index: the path of a section is that of its case.
          .groupBy(["s.path", "s.caseId"])
          .select((row) => ["s.caseId", row.fn.min("s.number").as("first"), countRows().as("count")])
          .as("s"),
      )
      .select((eb) =>
        rowOf(kind, {
          ...{ caseId: eb.ref("s.caseId"), what: eb.val(""), ref: asText(eb.ref("s.first")), holder: eb.val(holder) },
          ...{ due: noDay, count: eb.ref("s.count"), mine: always },
        }),
      );

/** The history is written after the application. */
export const sectionsToWrite: Branch = (tables) =>
  tables
    .selectFrom("open as c")
    .leftJoin("DossierSection as s", (join) => join.onRef("s.caseId", "=", "c.id").on(isHandedIn()))
    .where("c.stage", "=", "dossier")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("Paper as p")
          .whereRef("p.caseId", "=", "c.id")
          .where("p.kind", "=", "application")
          .select("p.id"),
      ),
    )
    .groupBy("c.id")
    .having((eb) => eb.fn.count("s.id"), "<", itemCount)
    .select((eb) =>
      rowOf("unwritten", {
        ...{ caseId: eb.ref("c.id"), what: eb.val(""), ref: noText, holder: eb.val("applicant"), due: noDay },
        ...{ count: eb.cast<number>(eb(eb.val(itemCount), "-", eb.fn.count<number>("s.id")), "integer"), mine: always },
      }),
    );

/** How an answer is awaited: quietly, until the agency is to be reminded, the deputy secretary sees to it, or it is overdue. */
const awaitedAs = (given: Given<Values>) =>
  literal
    .case()
    .when(isOverdueOn(literal.ref("dueOn"), given.on))
    .then("overdue")
    .when(literal("escalatesOn", "<=", asDay(given.on)))
    .then("escalated")
    .when(literal("chaseOn", "<=", asDay(given.on)))
    .then("remind")
    .else("")
    .end();

/** Answers asked for are awaited until their day, and asked for again at set times before it and after. A single one is named, to be recorded at once. */
export const verifications: Branch = (tables, { reach, given }) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom((each) =>
          each
            .selectFrom("Verification")
            .where((row) => casesInReach(reach, given, { id: row.ref("caseId"), path: row.ref("path") }))
            .where("answeredOn", "is", null)
            .where("voidedBy", "is", null)
            .select(["id", "caseId", "dueOn", awaitedAs(given).as("how")])
            .as("w"),
        )
        .groupBy(["w.caseId", "w.how"])
        .select((row) => [
          ...(["w.caseId", "w.how", row.fn.min("w.dueOn").as("due"), countRows().as("count")] as const),
          row.fn.min(asText(row.ref("w.id"))).as("first"),
        ])
        .as("v"),
    )
    .innerJoin("AdmissionCase as c", "c.id", "v.caseId")
    .where("c.closedOn", "is", null)
    .select((eb) =>
      rowOf("verification", {
        ...{ caseId: eb.ref("c.id"), what: eb.ref("v.how"), holder: eb.val("verifier") },
        ref: eb.case().when("v.count", "=", 1).then(eb.ref("v.first")).else(noText).end(),
        ...{ due: eb.ref("v.due"), count: eb.ref("v.count"), mine: eb("v.how", "<>", "") },
      }),
    );

/** Answers that do not agree with the history, and of which no second check has been asked for. */
export const unclearAnswers: Branch = (tables, { reach, given }) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("Verification as w")
        .where((row) => casesInReach(reach, given, { id: row.ref("w.caseId"), path: row.ref("w.path") }))
        .where("w.result", "in", ["incorrect", "incomplete"])
        .where("w.voidedBy", "is", null)
        .where((row) =>
          row.not(
            row.exists(
              row.selectFrom("Verification as again").whereRef("again.checksId", "=", "w.id").select("again.id"),
            ),
          ),
        )
        .groupBy("w.caseId")
        .select(["w.caseId", countRows().as("count")])
        .as("v"),
    )
    .innerJoin("AdmissionCase as c", "c.id", "v.caseId")
    .where("c.closedOn", "is", null)
    .where("c.stage", "=", "verification")
    .select((eb) =>
      rowOf("unclear", {
        ...{ caseId: eb.ref("c.id"), what: eb.val(""), ref: noText, holder: eb.val("committeeDeputySecretary") },
        ...{ due: noDay, count: eb.ref("v.count"), mine: always },
      }),
    );

export const toReview = sectionsThatAre("sent", "committeeDeputySecretary");
export const toReviewAgain = sectionsThatAre("changed", "committeeDeputySecretary");
export const toMend = sectionsThatAre("returned", "applicant");
