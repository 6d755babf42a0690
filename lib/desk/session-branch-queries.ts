import { asDay, asText } from "../database/expressions";
import { casesInReach } from "../database/reach-filter";
import type { DeskKind } from "./desk-rows";
import { always, type Branch, noDay, noText, one, rowOf } from "./row-queries";

/** The working session that is agreed, on its day; for some days it is told that the other side moved it. */
const appointments =
  (side: "reviewer" | "applicant"): Branch =>
  (tables, { reach, given }) =>
    tables
      .selectFrom("WorkingAppointment as w")
      .innerJoin("AdmissionCase as c", "c.id", "w.caseId")
      .where("w.ended", "is", null)
      .where("c.closedOn", "is", null)
      .where((eb) => casesInReach(reach, given, { id: eb.ref("w.caseId"), path: eb.ref("w.path") }))
      .$if(side === "applicant", (rows) => rows.where((eb) => eb("w.on", ">=", asDay(given.on))))
      .select((eb) => {
        const kind = eb
          .case()
          .when(
            eb.and([
              eb("w.movedFromId", "is not", null),
              eb("w.bookedById", "<>", given.personId),
              eb("w.bookedAt", ">=", given.answeredSince),
            ]),
          )
          .then<DeskKind>("appointmentMoved")
          .else<DeskKind>("appointment")
          .end();
        return rowOf(kind, {
          ...{ caseId: eb.ref("w.caseId"), what: asText(eb.ref("w.minute")), ref: noText, due: eb.ref("w.on") },
          ...{ holder: eb.val("committeeDeputySecretary"), count: one },
          mine: side === "applicant" ? always : eb("w.reviewerId", "=", given.personId),
        });
      });

/** One that the other side cancelled, for some days, unless another one is agreed. */
const cancelled =
  (side: "reviewer" | "applicant"): Branch =>
  (tables, { reach, given }) =>
    tables
      .selectFrom("WorkingAppointment as w")
      .where("w.ended", "=", "cancelled")
      .where("w.endedById", "<>", given.personId)
      .where("w.endedAt", ">=", given.answeredSince)
      .where((eb) => casesInReach(reach, given, { id: eb.ref("w.caseId"), path: eb.ref("w.path") }))
      .$if(side === "reviewer", (rows) => rows.where("w.reviewerId", "=", given.personId))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("WorkingAppointment as later")
              .whereRef("later.caseId", "=", "w.caseId")
              .whereRef("later.bookedAt", ">", "w.endedAt")
              .select("later.id"),
          ),
        ),
      )
      .select((eb) =>
        rowOf("appointmentCancelled", {
          ...{ caseId: eb.ref("w.caseId"), what: asText(eb.ref("w.minute")), ref: asText(eb.ref("w.on")), due: noDay },
          ...{ holder: eb.val(""), count: one, mine: always },
        }),
      );

/** A session that was interrupted, for whoever began it. */
const interrupted: Branch = (tables, { reach, given }) =>
  tables
    .selectFrom("WorkingSession as w")
    .where("w.endedAt", "is", null)
    .where("w.confirmedAt", "is", null)
    .where("w.reviewerId", "=", given.personId)
    .where((eb) => casesInReach(reach, given, { id: eb.ref("w.caseId"), path: eb.ref("w.path") }))
    .select((eb) =>
      rowOf("session", {
        ...{ caseId: eb.ref("w.caseId"), what: eb.val(""), ref: asText(eb.ref("w.id")), due: noDay },
        ...{ holder: eb.val("committeeDeputySecretary"), count: one, mine: always },
      }),
    );

/** Minutes that wait for the applicant to confirm them. */
const unconfirmed: Branch = (tables, { reach, given }) =>
  tables
    .selectFrom("WorkingSession as w")
    .where("w.endedAt", "is not", null)
    .where("w.confirmedAt", "is", null)
    .where((eb) => casesInReach(reach, given, { id: eb.ref("w.caseId"), path: eb.ref("w.path") }))
    .select((eb) =>
      rowOf("minutes", {
        ...{ caseId: eb.ref("w.caseId"), what: eb.val(""), ref: asText(eb.ref("w.id")), due: noDay },
        ...{ holder: eb.val("applicant"), count: one, mine: always },
      }),
    );

export const sessionsOfReviewer: readonly Branch[] = [appointments("reviewer"), cancelled("reviewer"), interrupted];
export const sessionsOfApplicant: readonly Branch[] = [appointments("applicant"), cancelled("applicant"), unconfirmed];
